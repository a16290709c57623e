import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { hashText } from '../../src/model/hash-text.ts';
import { annotate } from '../../src/store/annotate.ts';
import { removeAnnotation } from '../../src/store/annotations.ts';
import { listCards, removeArticles, restoreArticles, saveArticle } from '../../src/store/articles.ts';
import { listBin } from '../../src/store/bin.ts';
import { countArticlesNaming } from '../../src/store/occurrences.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { getArticle, lookUpArticle } from '../../src/store/read-library.ts';
import { keepRevision } from '../../src/store/revisions.ts';
import type { Database } from '../../src/store/schema.ts';
import { getSettings, putSettings } from '../../src/store/settings.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

const article = toArticle();
const { id } = article;
const annotation = toAnnotation({ motivation: 'highlighting', colour: 'green' });
const [morning, noon] = ['2026-02-01T08:00:00.000Z', '2026-02-01T12:00:00.000Z'];
const reworded = { ...article, text: `${article.text}\n更正。` };
let library = 0;
let database: Database;

beforeEach(async () => {
  library += 1;
  database = await createStoreOpener(`annotate-${library}`)();
});

test('the first annotation saves its article; the same one twice is one', async () => {
  await annotate(database, article, annotation, morning);
  await annotate(database, article, annotation, noon);

  const { saved, annotations, revisions } = await getArticle(database, id);
  expect(saved).toMatchObject({ id, savedAt: morning, revision: hashText(article.text) });
  expect(annotations).toEqual([annotation]);
  expect(revisions).toEqual([]);
  expect((await listCards(database, null, 9))[0]?.noteCount).toBe(1);
  expect(await lookUpArticle(database, id)).toEqual({ revision: hashText(article.text), annotationCount: 1 });
});

test('what cannot be kept whole leaves nothing behind', async () => {
  const broken = { ...annotation, id: undefined as unknown as string };
  await expect(annotate(database, article, broken)).rejects.toThrow();
  expect((await getArticle(database, id)).saved).toBeNull();
});

test('an annotation takes its article out of the bin, as its securities', async () => {
  await saveArticle(database, article, morning);
  await removeArticles(database, [id]);
  expect(await lookUpArticle(database, id)).toEqual({ revision: null, annotationCount: 0 });
  await annotate(database, article, annotation);
  expect((await getArticle(database, id)).annotations).toEqual([annotation]);
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(1);
});

test('an annotation on another wording keeps both', async () => {
  await saveArticle(database, article, morning);
  await annotate(database, reworded, annotation, noon);
  const { saved, revisions } = await getArticle(database, id);
  expect(saved?.text).toBe(article.text);
  expect(revisions).toMatchObject([
    { articleId: id, revision: hashText(reworded.text), seenAt: noon, text: reworded.text },
  ]);
});

test('a wording is kept once, the saved one and those of articles that are not saved never', async () => {
  expect(await keepRevision(database, reworded, morning)).toBe(false);
  await saveArticle(database, article, morning);
  expect(await keepRevision(database, article, noon)).toBe(false);
  expect(await keepRevision(database, reworded, noon)).toBe(true);
  expect(await keepRevision(database, reworded, morning)).toBe(false);
  expect((await getArticle(database, id)).revisions.map(({ seenAt }) => seenAt)).toEqual([noon]);
});

test('the bin lists articles, and annotations of articles that are not in it, the latest first', async () => {
  const second = { ...annotation, id: '00000000-0000-4000-8000-000000000002' };
  const other = toArticle({ id: 'other', title: null });
  await annotate(database, article, annotation);
  await annotate(database, article, second);
  await saveArticle(database, other);
  await removeAnnotation(database, annotation.id, morning);
  await removeAnnotation(database, second.id, noon);
  await removeArticles(database, ['other'], noon);

  const pageOf = (kind: 'articles' | 'annotations') => listBin(database, { kind, after: null, limit: 10 });
  expect((await pageOf('articles')).articles.map((card) => card.id)).toEqual(['other']);
  expect((await pageOf('annotations')).annotations.map((item) => [item.annotation.id, item.title])).toEqual([
    [second.id, article.title],
    [annotation.id, article.title],
  ]);
  await removeArticles(database, [id], noon);
  expect((await pageOf('annotations')).annotations).toEqual([]);
});

test('the bin comes in pages, also where much was removed at once', async () => {
  const ids = Array.from({ length: 7 }, (_, index) => `p${index}`);
  for (const each of ids) await saveArticle(database, toArticle({ id: each }));
  await removeArticles(database, ids.slice(0, 5), noon);
  await removeArticles(database, ids.slice(5), morning);
  const found: string[] = [];
  let after: Awaited<ReturnType<typeof listBin>>['next'] = null;
  let pages = 0;
  do {
    const page = await listBin(database, { kind: 'articles', after, limit: 2 });
    found.push(...page.articles.map((card) => card.id));
    // What is brought back between two pages is passed over, and loses no other.
    if (pages === 0) await restoreArticles(database, ['p3']);
    pages += 1;
    after = page.next;
  } while (after !== null);
  expect(found).toEqual(['p4', 'p3', 'p2', 'p1', 'p0', 'p6', 'p5']);
  expect(pages).toBe(4);
});

test('settings are the defaults until set, and only those given change', async () => {
  expect(await getSettings(database)).toEqual(defaultSettings);
  const colourNames = { ...defaultSettings.colourNames, green: '存疑' };
  await putSettings(database, { colourNames });
  await putSettings(database, {});
  expect(await getSettings(database)).toEqual({ ...defaultSettings, colourNames });
});
