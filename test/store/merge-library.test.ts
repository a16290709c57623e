import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { removeAnnotation } from '../../src/store/annotations.ts';
import { listCards, removeArticles, saveArticle } from '../../src/store/articles.ts';
import { mergeLibrary } from './merge-library.ts';
import { countArticlesNaming } from '../../src/store/occurrences.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { listArticles } from '../../src/store/read-library.ts';
import type { Database } from '../../src/store/schema.ts';
import { listVerdicts } from '../../src/store/verdicts.ts';
import { toAnnotation, toArticle, toSavedArticle } from '../sample-article.ts';

const saved = toSavedArticle({ tags: ['能源'], revision: 'r7' });
const note = toAnnotation();
const file = { revisions: [], articles: [saved], annotations: [note], verdicts: [] };
let library = 0;
let database: Database;

beforeEach(async () => {
  library += 1;
  database = await createStoreOpener(`merge-${library}`)();
});

const everything = async () => {
  const { taken, ...part } = await listArticles(database, [saved.id]);
  expect(taken).toBe(1);
  return { ...part, verdicts: await listVerdicts(database) };
};

test('an empty library takes everything as given', async () => {
  expect(await mergeLibrary(database, file)).toEqual({ added: 2, updated: 0, same: 0 });
  expect(await everything()).toEqual(file);
  expect((await listCards(database, null, 9))[0]).toMatchObject({ noteCount: 1, clusterNames: ['清洁能源'] });
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(1);
});

test('the second time changes nothing', async () => {
  await mergeLibrary(database, file);
  expect(await mergeLibrary(database, file)).toEqual({ added: 0, updated: 0, same: 2 });
  expect(await everything()).toEqual(file);
});

test('tags are united, the earlier time of saving and the first reading stay', async () => {
  await mergeLibrary(database, file);
  const other = toSavedArticle({ tags: ['地方', '能源'], savedAt: '2025-12-31T00:00:00.000Z', text: '改过' });

  const counts = await mergeLibrary(database, { articles: [other], annotations: [], verdicts: [] });
  expect(counts).toEqual({ added: 0, updated: 1, same: 0 });
  expect((await everything()).articles).toEqual([
    { ...saved, tags: ['能源', '地方'], savedAt: '2025-12-31T00:00:00.000Z' },
  ]);
});

test.each([
  ['later', '2026-01-05T00:00:00.000Z', 'updated', '新的话'],
  ['later, in another time zone', '2026-01-04T01:00:00-08:00', 'updated', '新的话'],
  ['earlier', '2026-01-01T00:00:00.000Z', 'same', '留意风电。'],
])('of two versions of a note the later stays: %s', async (_name, modified, outcome, words) => {
  await mergeLibrary(database, file);
  const body = [
    { type: 'TextualBody', purpose: 'commenting', value: '新的话', format: 'text/markdown' } as const,
  ];

  const counts = await mergeLibrary(database, {
    articles: [],
    annotations: [toAnnotation({ modified, body })],
    verdicts: [],
  });
  expect(counts).toMatchObject({ [outcome]: 1 });
  expect((await everything()).annotations[0]?.body[0]?.value).toBe(words);
});

test('what lies in the bin comes back', async () => {
  await mergeLibrary(database, file);
  await removeAnnotation(database, note.id);
  await removeArticles(database, [saved.id]);

  expect(await mergeLibrary(database, file)).toEqual({ added: 0, updated: 2, same: 0 });
  expect(await everything()).toEqual(file);
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(1);
});

test('a note whose article is not here waits for it', async () => {
  await mergeLibrary(database, { articles: [], annotations: [note], verdicts: [] });
  await saveArticle(database, toArticle());

  expect((await everything()).annotations).toEqual([note]);
  expect((await listCards(database, null, 9))[0]?.noteCount).toBe(1);
});

test('a merge that fails in the middle adds nothing', async () => {
  const broken = { ...note, id: {} as string }; // no key for IndexedDB

  await expect(
    mergeLibrary(database, { articles: [saved], annotations: [broken], verdicts: [] }),
  ).rejects.toThrow();
  expect(await database.count('articles')).toBe(0);
  expect(await database.count('occurrences')).toBe(0);
});
