import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MentionPainter } from '../../src/content/mention-painter.ts';
import { type ReadPage, readPage } from '../../src/extract/read-page.ts';
import { answer } from '../../src/messaging/answer.ts';
import type { OpenRequests } from '../../src/messaging/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

type Found = ReturnType<OpenRequests['findSecurities']>;

let asked: PromiseWithResolvers<Found>[];
let counts: number[];
let stop: AbortController;

beforeEach(() => {
  asked = [];
  counts = [];
  stop = new AbortController();
  const findSecurities = () => {
    const answered = Promise.withResolvers<Found>();
    asked.push(answered);
    return answered.promise;
  };
  const showCount = (count: unknown) => void counts.push(Number(count));
  answer<Pick<OpenRequests, 'findSecurities' | 'showCount'>>(
    { findSecurities, showCount },
    { signal: stop.signal },
  );
});

afterEach(() => {
  stop.abort();
  fakeBrowser.reset();
});

function read(words: string): ReadPage {
  document.body.innerText = '';
  const body = document.createElement('div');
  body.id = 'ContentBody';
  body.append(Object.assign(document.createElement('p'), { textContent: words }));
  document.body.append(Object.assign(document.createElement('h1'), { textContent: '题' }), body);
  const page = readPage(document, 'https://finance.eastmoney.com/a/202601020000000001.html');
  if (!page) throw new Error('No article');
  return page;
}

const foundIn = (page: ReadPage, surface: string): Found => {
  const start = page.article.text.indexOf(surface);
  const mention = { surface, start, end: start + surface.length, secid: surface, via: 'name' } as const;
  return { mentions: [{ ...mention, doubt: null }], securities: [] };
};

const painted = () =>
  [...(CSS.highlights.get('tickermark-mention') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset) ?? null,
  );

test('of two readings the later is shown, whichever is answered first', async () => {
  const painter = new MentionPainter();
  const earlier = read('东方国信上涨。');
  const first = painter.show(earlier);
  const later = read('东方财富上涨。');
  const second = painter.show(later);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.resolve(foundIn(later, '东方财富'));
  await second;
  asked[0]?.resolve(foundIn(earlier, '东方国信'));
  await first;
  expect(painted()).toEqual(['东方财富']);
  expect(counts).toEqual([1]);
});

test('the same text read again before the answer is counted all the same, once', async () => {
  const painter = new MentionPainter();
  const page = read('东方国信上涨。');
  const first = painter.show(page);
  const second = painter.show(page);
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.resolve(foundIn(page, '东方国信'));
  await Promise.all([first, second]);
  await painter.show(page);
  expect(counts).toEqual([1]);
});

test('a question that failed is asked again', async () => {
  const painter = new MentionPainter();
  const page = read('东方国信上涨。');
  const first = painter.show(page);
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.reject(new Error('The store is closed'));
  await expect(first).rejects.toThrow();
  const second = painter.show(page);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.resolve(foundIn(page, '东方国信'));
  await second;
  expect(counts).toEqual([1]);
});
