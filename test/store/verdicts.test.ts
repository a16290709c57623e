import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { listRejected, listSecurities } from '../../src/model/list-securities.ts';
import { listCards, removeArticles, restoreArticles, saveArticle } from '../../src/store/articles.ts';
import { mergeLibrary } from './merge-library.ts';
import { countArticlesNaming } from '../../src/store/occurrences.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { getArticle, listArticles } from '../../src/store/read-library.ts';
import type { Database } from '../../src/store/schema.ts';
import { listVerdicts, putVerdicts, removeVerdicts } from '../../src/store/verdicts.ts';
import { toArticle } from '../sample-article.ts';

const secid = '90.BK1033';
const surface = '电池';
const at = '2026-01-05T00:00:00.000Z';
const always = { secid, surface, articleId: null, at };
const one = toArticle({ id: 'one' });
const other = toArticle({ id: 'other' });
let library = 0;
let database: Database;

beforeEach(async () => {
  library += 1;
  database = await createStoreOpener(`verdicts-${library}`)();
  await saveArticle(database, one);
  await saveArticle(database, other);
});

async function namesOf(id: string): Promise<string[]> {
  const { saved } = await getArticle(database, id);
  return saved ? listSecurities(saved).map(({ name }) => name) : [];
}

const everything = async () => ({
  library: await listArticles(database, ['one', 'other']),
  cards: await listCards(database, null, 9),
  count: await countArticlesNaming(database, secid, ''),
});

test('"not this one" holds in its article alone', async () => {
  await putVerdicts(database, [{ ...always, articleId: 'one' }]);
  expect(await namesOf('one')).toEqual(['东方国信']);
  expect(await namesOf('other')).toEqual(['东方国信', '电池']);
  expect(await countArticlesNaming(database, secid, '')).toBe(1);
});

test('"never this one" holds in every article, those in the bin and those to come', async () => {
  await removeArticles(database, ['other']);
  await putVerdicts(database, [always]);
  await restoreArticles(database, ['other']);
  await saveArticle(database, toArticle({ id: 'later' }));
  for (const id of ['one', 'other', 'later']) expect(await namesOf(id)).toEqual(['东方国信']);
  expect(await countArticlesNaming(database, secid, '')).toBe(0);
  const cards = await listCards(database, null, 9);
  expect(cards.map((card) => card.securities.map(({ name }) => name))).toEqual(cards.map(() => ['东方国信']));
});

test('what was rejected is still there, and taken back everything is as before', async () => {
  const before = await everything();
  await putVerdicts(database, [always]);
  const { saved } = await getArticle(database, 'one');
  expect(saved && listRejected(saved).map(({ name }) => name)).toEqual(['电池']);
  await removeVerdicts(database, [{ secid, surface, articleId: null }]);
  expect(await everything()).toEqual(before);
  expect(await listVerdicts(database)).toEqual([]);
});

test('other words for the same security stay', async () => {
  await putVerdicts(database, [{ ...always, surface: '锂电' }]);
  expect(await namesOf('one')).toEqual(['东方国信', '电池']);
});

test('several words are judged in one pass over the library, in one article without a pass', async () => {
  const passes = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  const words = [always, { ...always, secid: '0.300166', surface: '东方国信' }];
  await putVerdicts(database, words);
  expect(await namesOf('one')).toEqual([]);
  expect(await namesOf('other')).toEqual([]);
  await removeVerdicts(database, words);
  expect(await namesOf('other')).toEqual(['东方国信', '电池']);
  expect(passes.mock.calls).toEqual([[undefined], [undefined]]);
  passes.mockClear();
  await putVerdicts(
    database,
    words.map((word) => ({ ...word, articleId: 'one' })),
  );
  expect(await namesOf('one')).toEqual([]);
  expect(passes.mock.calls).toEqual([['one']]);
  passes.mockRestore();
});

test('verdicts merge once', async () => {
  const file = { articles: [], annotations: [], verdicts: [always] };
  expect(await mergeLibrary(database, file)).toEqual({ added: 1, updated: 0, same: 0 });
  expect(await namesOf('one')).toEqual(['东方国信']);
  expect(await mergeLibrary(database, file)).toEqual({ added: 0, updated: 0, same: 1 });
  expect(await listVerdicts(database)).toEqual([always]);
});
