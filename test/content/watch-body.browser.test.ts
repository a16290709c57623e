import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBody } from '../../src/content/watch-body.ts';
import { readPage } from '../../src/extract/read-page.ts';
import type { TextRun } from '../../src/model/text-run.ts';

let ending: AbortController;
let changes: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ending = new AbortController();
  changes = 0;
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function toParagraph(words: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: words });
}

/** Puts an article into the page and watches it; gives the element around its paragraphs. */
function watch(...paragraphs: string[]): HTMLElement {
  const body = Object.assign(document.createElement('div'), { id: 'ContentBody' });
  body.append(...paragraphs.map(toParagraph));
  const main = document.createElement('main');
  main.append(body);
  document.body.replaceChildren(main);
  watchBody(readRuns(), () => (changes += 1), ending.signal);
  return body;
}

function readRuns(): TextRun[] {
  const page = readPage(document, 'https://finance.eastmoney.com/a/202601020000000001.html');
  if (!page) throw new Error('No article');
  return page.runs;
}

/** Lets observers hear of what changed, and then so many milliseconds pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

test.each<[string, (body: HTMLElement) => void]>([
  ['a quote span is filled', (body) => body.firstElementChild?.append('12.34')],
  [
    'words change in place',
    (body) => {
      (body.firstChild?.firstChild as Text).appendData('据悉');
    },
  ],
  ['a paragraph is rendered anew', (body) => body.firstElementChild?.replaceWith(toParagraph('甲。'))],
  [
    'a paragraph comes behind',
    (body) => {
      body.append(toParagraph('丙。'));
    },
  ],
  [
    'the whole body is replaced',
    (body) => {
      body.replaceWith(body.cloneNode(true));
    },
  ],
  [
    'what is around the body is replaced',
    (body) => body.parentElement?.replaceWith(document.createElement('main')),
  ],
  [
    'the body is emptied',
    (body) => {
      body.replaceChildren();
    },
  ],
])('tells when %s', async (_, change) => {
  change(watch('甲。', '乙。'));
  await pass(200);
  expect(changes).toBe(1);
});

test('tells of what comes beside a paragraph that stood alone', async () => {
  watch('甲。').append(toParagraph('乙。'));
  await pass(200);
  expect(changes).toBe(1);
});

test.each<[string, (body: HTMLElement) => void]>([
  [
    'elements of ours',
    () => {
      document.documentElement.append(document.createElement('tickermark-annotator'));
    },
  ],
  [
    'a dialog at the end of the document',
    () => {
      document.body.append(toParagraph('登录'));
    },
  ],
  ['a clock beside the article', (body) => body.parentElement?.previousElementSibling?.append('09:31')],
  ['an empty place for a picture', (body) => body.parentElement?.append(document.createElement('div'))],
])('is not concerned with %s', async (_, change) => {
  const body = watch('甲。', '乙。');
  body.parentElement?.before(toParagraph('09:30'));
  await pass(1200);
  change(body);
  await pass(1200);
  document.querySelector('tickermark-annotator')?.remove();
  expect(changes).toBe(0);
});

test('waits until the text is still, but not for ever', async () => {
  const body = watch('甲。', '乙。');
  for (let step = 0; step < 9; step += 1) {
    body.append(toParagraph('又。'));
    await pass(100);
  }
  expect(changes).toBe(0);
  body.append(toParagraph('又。'));
  await pass(100);
  expect(changes).toBe(1);
});

test('is silent after the signal, also about what changed before', async () => {
  const body = watch('甲。', '乙。');
  body.append(toParagraph('丙。'));
  await pass(100);
  ending.abort();
  body.append(toParagraph('丁。'));
  await pass(1200);
  expect(changes).toBe(0);
});

test('a page without text has nothing to watch', async () => {
  watchBody([], () => (changes += 1), ending.signal);
  document.body.append(toParagraph('甲。'));
  await pass(1200);
  expect(changes).toBe(0);
});
