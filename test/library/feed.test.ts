import { expect, test } from 'vitest';
import { createFeed } from '../../src/library/feed.ts';
import { countRows, hasMore } from '../../src/library/paged-rows.ts';

/** A list of pages as they are answered; what is done between an answer and its arrival is told by `meanwhile`. */
function createList(answers: string[][], meanwhile: () => void = () => undefined) {
  let asked = 0;
  const feed = createFeed<string, number>(
    async (after) => {
      asked += 1;
      const index = after ?? 0;
      await Promise.resolve();
      if (index > 0) meanwhile();
      return { rows: answers[index] ?? [], next: index + 1 < answers.length ? index + 1 : null };
    },
    (row) => row,
  );
  const rows = () => feed.pages.value?.flatMap((page) => page.rows ?? []);
  return { feed, rows, asked: () => asked };
}

test('asking for more goes on behind pages in which nothing was found', async () => {
  const { feed, rows } = createList([['a'], [], [], ['b'], ['c']]);
  await feed.refresh();
  await feed.more();
  expect(rows()).toEqual(['a', 'b']);
  expect(hasMore(feed.pages.value ?? [])).toBe(true);
  await feed.more();
  await feed.refresh();
  expect(rows()).toEqual(['a', 'b', 'c']);
});

test('so does the first page; where nothing at all comes, it gives up and can be asked again', async () => {
  const { feed, rows, asked } = createList([...Array.from({ length: 14 }, () => []), ['a']]);
  await feed.refresh();
  expect(rows()).toEqual([]);
  expect(asked()).toBe(10);
  await feed.more();
  expect(rows()).toEqual(['a']);
});

test('an end without rows is no more to ask for', async () => {
  const { feed } = createList([['a'], [], []]);
  await feed.refresh();
  await feed.more();
  expect([countRows(feed.pages.value ?? []), hasMore(feed.pages.value ?? [])]).toEqual([1, false]);
});

test('what is dropped while more is read does not come back with it', async () => {
  const { feed, rows } = createList([['a', 'b'], ['c']], () => {
    feed.drop(new Set(['a']));
  });
  await feed.refresh();
  await feed.more();
  expect(rows()).toEqual(['b', 'c']);
});
