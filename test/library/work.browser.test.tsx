import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { readArticles } from '../../src/library/read-articles.ts';
import { busy, failure, toast, workProgress } from '../../src/library/state.ts';
import { stopWork, work } from '../../src/library/work.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
const ids = Array.from({ length: 230 }, (_, index) => `article-${index}`);

beforeAll(async () => {
  await emptyLibrary();
  for (const id of ids) await askBackground('saveArticle', toArticle({ id }));
});

beforeEach(() => {
  toast.value = null;
  failure.value = null;
  render(<LibraryRoot />, root);
});

afterEach(() => {
  render(null, root);
});

test('long work shows how far it is, and stops when it is told to', async () => {
  const working = work('exportFailed', async (signal) => {
    workProgress.value = { done: 30, total: 47 };
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new DOMException('Stopped', 'AbortError'));
      });
    });
  });
  await expect.poll(() => find('work-progress')?.textContent).toContain('第 30 篇，共 47 篇');
  expect(find('work-told')?.textContent).toBe('已完成 60%');
  expect(await findViolations(root)).toEqual([]);
  find('work-stop')?.click();
  await working;
  expect(toast.value?.text).toBe('已停止，没有生成任何东西。');
  expect([busy.value, failure.value]).toEqual([null, null]);
  await expect.poll(() => find('work-progress')).toBeNull();
});

test('of two such things the later is not begun', async () => {
  const begun: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const first = work('exportFailed', () => promise);
  await work('exportFailed', () => Promise.resolve(void begun.push('second')));
  resolve(undefined);
  await first;
  expect(begun).toEqual([]);
});

test('what failed can be tried again, and is stopped by the next stop, not by the last', async () => {
  let tries = 0;
  await work('exportFailed', () => Promise.reject(new Error('断电')));
  expect(failure.value?.text).toContain('断电');
  await work('exportFailed', (signal) => {
    tries += 1;
    signal.throwIfAborted();
    return Promise.resolve();
  });
  expect([tries, failure.value]).toEqual([1, null]);
});

test('articles come a few at a time, each once, and no more of them behind a stop', async () => {
  const read: string[] = [];
  const shown: (number | undefined)[] = [];
  await work('exportFailed', async (signal) => {
    for await (const { articles } of readArticles(ids, signal)) {
      read.push(...articles.map(({ id }) => id));
      shown.push(workProgress.value?.done);
    }
  });
  expect(read).toEqual(ids);
  expect(shown).toEqual([0, 200]);

  read.length = 0;
  await work('exportFailed', async (signal) => {
    for await (const { articles } of readArticles(ids, signal)) {
      read.push(...articles.map(({ id }) => id));
      stopWork();
    }
  });
  expect(read).toHaveLength(200);
  expect(failure.value).toBeNull();
});

test.for([
  ['from the store itself', ids, false],
  [
    "by message where the page's store has none, as in a private window, which has one of its own",
    ['x'],
    true,
  ],
] as const)('articles are read %s', async ([, wanted, isAsked]) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const read: string[] = [];
  for await (const { articles } of readArticles([...wanted], new AbortController().signal))
    read.push(...articles.map(({ id }) => id));
  const wasAsked = send.mock.calls.some(([message]) => (message as { name: string }).name === 'listArticles');
  send.mockRestore();
  expect([read.length, wasAsked]).toEqual([isAsked ? 0 : ids.length, isAsked]);
});

test.for([
  ['done', () => Promise.resolve()],
  ['failed', () => Promise.reject(new Error('no'))],
] as const)('whatever long work began ends with it, when it is %s', async ([, end]) => {
  let given: AbortSignal | null = null;
  await work('exportFailed', (signal) => {
    given = signal;
    expect(signal.aborted).toBe(false);
    return end();
  });
  expect(given).toMatchObject({ aborted: true });
});
