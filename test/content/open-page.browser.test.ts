import { afterEach, expect, test, vi } from 'vitest';
import { ArticlePage } from '../../src/content/article-page.ts';
import { getOpenPage, setOpenPage } from '../../src/content/open-page.ts';
import { type ReadPage, readPage } from '../../src/extract/read-page.ts';
import { answer } from '../../src/messaging/answer.ts';
import type { OpenRequests } from '../../src/messaging/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const stop = new AbortController();

afterEach(() => {
  fakeBrowser.reset();
});

/** Answers `startAnnotator` each time with what the function does; gives how often it was asked. */
function answerStart(start: (time: number) => void): { times: number } {
  const asked = { times: 0 };
  answer<Pick<OpenRequests, 'startAnnotator'>>(
    {
      startAnnotator() {
        asked.times += 1;
        start(asked.times);
      },
    },
    { signal: stop.signal },
  );
  return asked;
}

const annotator = { refresh: () => Promise.resolve(), markSelection: () => Promise.resolve(true) };

function read(words: string): ReadPage {
  const body = Object.assign(document.createElement('div'), { id: 'ContentBody', textContent: words });
  document.body.replaceChildren(body);
  const page = readPage(document, 'https://finance.eastmoney.com/a/202601020000000001.html');
  if (!page) throw new Error('No article');
  return page;
}

test('the page that one script leaves is the page that the other finds', () => {
  expect(getOpenPage()).toBeUndefined();
  const page = new ArticlePage();
  setOpenPage(page);
  expect(getOpenPage()).toBe(page);
});

test('the annotator is asked for once, however many want it, and given when it says that it is there', async () => {
  const page = new ArticlePage();
  const asked = answerStart(() => {
    page.register(annotator);
  });
  expect(page.hasAnnotator).toBe(false);
  expect(await Promise.all([page.annotator(), page.annotator()])).toEqual([annotator, annotator]);
  expect(page.hasAnnotator).toBe(true);
  expect(asked.times).toBe(1);
});

test('an annotator that could not be loaded is asked for again', async () => {
  const page = new ArticlePage();
  answerStart((time) => {
    if (time === 1) throw new Error('The tab is gone');
    page.register(annotator);
  });
  await expect(page.annotator()).rejects.toThrow('The tab is gone');
  expect(page.hasAnnotator).toBe(false);
  expect(await page.annotator()).toBe(annotator);
});

test('tells of every reading until the signal', () => {
  const page = new ArticlePage();
  const ending = new AbortController();
  const told: string[] = [];
  page.onRead(({ article }) => told.push(article.text), ending.signal);
  page.take(read('甲。'));
  page.take(read('乙。'));
  ending.abort();
  page.take(read('丙。'));
  expect(told).toEqual(['甲。', '乙。']);
  expect(page.current?.article.text).toBe('丙。');
});
