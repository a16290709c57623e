import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { removeArticles, saveArticle } from '../../src/store/articles.ts';
import { countNaming } from '../../src/store/count-naming.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { toArticle } from '../sample-article.ts';

let stores = 0;

/** Articles that name the board 电池, published then. */
async function openWith(times: (string | null)[]) {
  const database = await createStoreOpener(`naming-${stores++}`)();
  for (const [index, publishedAt] of times.entries())
    await saveArticle(database, toArticle({ id: `a${index}`, publishedAt }));
  return database;
}

const busy = async (times: (string | null)[]) => {
  const { total, periods } = await countNaming(await openWith(times), '90.BK1033');
  return { total, all: periods.length, busy: periods.filter(({ count }) => count > 0) };
};

test.each([
  ['nothing', [], { total: 0, all: 0, busy: [] }],
  ['only undated ones', [null], { total: 1, all: 0, busy: [] }],
  [
    'months of Beijing, with those between in which nothing was published',
    ['2022-01-31T23:59:59+08:00', '2022-02-01T00:00:00+08:00', '2022-02-28T16:00:00Z', null],
    {
      total: 4,
      all: 3,
      busy: [
        { start: '2022-01', end: '2022-02', count: 1 },
        { start: '2022-02', end: '2022-03', count: 1 },
        { start: '2022-03', end: '2022-04', count: 1 },
      ],
    },
  ],
  [
    'quarters of some years',
    ['2018-05-01T00:00:00+08:00', '2022-12-31T23:59:59+08:00'],
    {
      total: 2,
      all: 19,
      busy: [
        { start: '2018-04', end: '2018-07', count: 1 },
        { start: '2022-10', end: '2023-01', count: 1 },
      ],
    },
  ],
  [
    'years of many',
    ['2005-05-01T00:00:00+08:00', '2022-12-31T23:59:59+08:00'],
    {
      total: 2,
      all: 18,
      busy: [
        { start: '2005-01', end: '2006-01', count: 1 },
        { start: '2022-01', end: '2023-01', count: 1 },
      ],
    },
  ],
])('articles that name a security are counted by %s', async (_name, times, expected) => {
  expect(await busy(times)).toEqual(expected);
});

test('what lies in the bin, and what names another, is not counted', async () => {
  const database = await openWith(['2022-01-01T00:00:00+08:00', '2022-01-02T00:00:00+08:00']);
  await removeArticles(database, ['a1']);
  expect((await countNaming(database, '90.BK1033')).total).toBe(1);
  expect((await countNaming(database, '90.BK1')).total).toBe(0);
});
