import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { putAnnotation, removeAnnotation, restoreAnnotation } from '../../src/store/annotations.ts';
import {
  listCards,
  listIds,
  removeArticles,
  restoreArticles,
  saveArticle,
  setTags,
} from '../../src/store/articles.ts';
import { putDraft } from '../../src/store/drafts.ts';
import { countArticlesNaming } from '../../src/store/occurrences.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { getArticle, listArticles } from '../../src/store/read-library.ts';
import type { Database } from '../../src/store/schema.ts';
import { write } from '../../src/store/transact.ts';
import { toAnnotation, toArticle, toMention } from '../sample-article.ts';

const morning = '2026-01-03T01:00:00.000Z';
const evening = '2026-01-03T11:00:00.000Z';
const article = toArticle();
const { id } = article;
let library = 0;
let database: Database;

beforeEach(async () => {
  library += 1;
  database = await createStoreOpener(`library-${library}`)();
});

const cards = () => listCards(database, null, 100);
const cardIds = async () => (await cards()).map((card) => card.id);

test('a saved article is read back whole', async () => {
  const saved = await saveArticle(database, article, morning);

  expect(saved).toMatchObject({ ...article, savedAt: morning, openedAt: morning, tags: [], deletedAt: null });
  expect(saved.revision).toMatch(/^[0-9a-f]{16}$/);
  expect(await getArticle(database, id)).toEqual({ saved, annotations: [], draft: '', revisions: [] });
});

test('an article that is not saved is absent, its draft is not', async () => {
  await putDraft(database, id, '半句');
  expect(await getArticle(database, id)).toEqual({
    saved: null,
    annotations: [],
    draft: '半句',
    revisions: [],
  });
});

test('saving again keeps the first reading and notes when it was opened', async () => {
  const first = await saveArticle(database, article, morning);
  const again = await saveArticle(database, toArticle({ text: '改过的文字', title: '新标题' }), evening);

  expect(again).toEqual({ ...first, openedAt: evening });
});

test('two saves at once make one article', async () => {
  await Promise.all([saveArticle(database, article, morning), saveArticle(database, article, evening)]);

  const { saved } = await getArticle(database, id);
  expect(saved).toMatchObject({ savedAt: morning, openedAt: evening });
  expect(await cardIds()).toEqual([id]);
});

test('a card shows each security once, the clusters and how many notes there are', async () => {
  const mentions = ['东方国信', '国信'].map((name) => toMention('0.300166', name));
  await saveArticle(database, toArticle({ mentions }));
  await putAnnotation(database, toAnnotation());

  const [card] = await cards();
  expect(card?.securities).toEqual([
    { secid: '0.300166', market: 0, code: '300166', name: '东方国信', kind: 'stock', boardKind: null },
  ]);
  expect(card).toMatchObject({ clusterNames: ['清洁能源'], noteCount: 1 });
  expect(card).not.toHaveProperty('text');
});

test('cards come newest first, page by page, also when saved in the same millisecond', async () => {
  for (const name of ['a', 'b', 'c']) await saveArticle(database, toArticle({ id: name }), morning);
  await saveArticle(database, toArticle({ id: 'd' }), evening);

  const first = await listCards(database, null, 3);
  expect(first.map((card) => card.id)).toEqual(['d', 'c', 'b']);
  const second = await listCards(database, first.at(-1) ?? null, 3);
  expect(second.map((card) => card.id)).toEqual(['a']);
});

test('a page of cards is full although some articles lie in the bin', async () => {
  for (const name of ['a', 'b', 'c']) await saveArticle(database, toArticle({ id: name }), morning);
  await removeArticles(database, ['c']);

  expect((await listCards(database, null, 2)).map((card) => card.id)).toEqual(['b', 'a']);
});

test('tags are replaced, but only on a saved article', async () => {
  await saveArticle(database, article);
  await setTags(database, id, ['能源', '地方']);
  expect((await cards())[0]?.tags).toEqual(['能源', '地方']);

  await expect(setTags(database, 'unknown', ['x'])).rejects.toThrow('Article unknown is not saved');
  await removeArticles(database, [id]);
  await expect(setTags(database, id, [])).rejects.toThrow('not saved');
});

test('a removed article is nowhere, and undo brings it back with its notes', async () => {
  await saveArticle(database, article, morning);
  await putAnnotation(database, toAnnotation());
  const before = await getArticle(database, id);

  await removeArticles(database, [id, 'unknown']);
  expect(await cardIds()).toEqual([]);
  expect(await getArticle(database, id)).toEqual({ saved: null, annotations: [], draft: '', revisions: [] });
  expect(await listArticles(database, [id])).toEqual({
    articles: [],
    annotations: [],
    revisions: [],
    taken: 1,
  });
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(0);

  await restoreArticles(database, [id, 'unknown']);
  expect(await getArticle(database, id)).toEqual(before);
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(1);
});

test('saving an article that lies in the bin brings it back as it was', async () => {
  const first = await saveArticle(database, article, morning);
  await putAnnotation(database, toAnnotation());
  await removeArticles(database, [id]);

  expect(await saveArticle(database, article, evening)).toEqual({ ...first, openedAt: evening });
  expect((await getArticle(database, id)).annotations).toHaveLength(1);
  expect(await countArticlesNaming(database, '0.300166', '')).toBe(1);
});

test('articles that name a security are counted, whatever their date', async () => {
  const dates = ['2026-01-02T09:30:00+08:00', '1969-01-01', null, 'unreadable'];
  for (const [index, publishedAt] of dates.entries()) {
    await saveArticle(database, toArticle({ id: String(index), publishedAt }));
  }
  await saveArticle(database, toArticle({ id: 'other', mentions: [toMention('0.3001660', '其他')] }));

  expect(await countArticlesNaming(database, '0.300166', '')).toBe(4);
  expect(await countArticlesNaming(database, '0.300166', '2')).toBe(3);
  expect(await countArticlesNaming(database, '0.300', '')).toBe(0);
});

test('annotations are listed in the order in which they were made', async () => {
  await saveArticle(database, article);
  const [late, early] = ['2026-01-04T09:00:00Z', '2026-01-04T08:00:00Z'].map((created, index) =>
    toAnnotation({ id: `00000000-0000-4000-8000-00000000000${index}`, created }),
  );
  for (const annotation of [late, early]) if (annotation) await putAnnotation(database, annotation);

  expect((await getArticle(database, id)).annotations).toEqual([early, late]);
});

test('a removed note is not listed or counted, and undo brings it back unchanged', async () => {
  await saveArticle(database, article);
  const note = toAnnotation();
  await putAnnotation(database, note);

  await removeAnnotation(database, note.id);
  expect((await getArticle(database, id)).annotations).toEqual([]);
  expect((await cards())[0]?.noteCount).toBe(0);

  await restoreAnnotation(database, note.id);
  expect((await getArticle(database, id)).annotations).toEqual([note]);
  expect((await cards())[0]?.noteCount).toBe(1);
});

test('a note needs a saved article', async () => {
  await expect(putAnnotation(database, toAnnotation())).rejects.toMatchObject({ name: 'NotSavedError' });
  expect(await database.count('annotations')).toBe(0);
});

test('a new note ends the draft, a changed one leaves it', async () => {
  await saveArticle(database, article);
  await putDraft(database, id, '草稿一');
  await putAnnotation(database, toAnnotation());
  expect((await getArticle(database, id)).draft).toBe('');

  await putDraft(database, id, '草稿二');
  await putAnnotation(database, toAnnotation({ modified: evening }));
  expect((await getArticle(database, id)).draft).toBe('草稿二');

  await putDraft(database, id, '');
  expect(await database.count('drafts')).toBe(0);
});

test('articles for export come in the order asked for, without those in the bin', async () => {
  for (const name of ['a', 'b', 'c']) await saveArticle(database, toArticle({ id: name }));
  await putAnnotation(database, toAnnotation({ articleId: 'a' }));
  await removeArticles(database, ['b']);

  const { articles, annotations } = await listArticles(database, ['c', 'a', 'b', 'nowhere']);
  expect(articles.map((each) => each.id)).toEqual(['c', 'a']);
  expect(annotations).toEqual([toAnnotation({ articleId: 'a' })]);
});

test('an answer ends where it is long enough, and says how far it came', async () => {
  const ids = Array.from({ length: 35 }, (_, index) => `long-${index}`);
  for (const name of ids) await saveArticle(database, toArticle({ id: name, text: '长'.repeat(100) }));
  await removeArticles(database, ['long-3']);

  const page = await listArticles(database, ids, 1500);
  expect(page.taken).toBe(20);
  expect(page.articles.map((each) => each.id)).toEqual(ids.slice(0, 20).filter((name) => name !== 'long-3'));
  expect(await listArticles(database, ids.slice(20), 1500)).toMatchObject({ taken: 15 });
  expect(await listArticles(database, [])).toMatchObject({ articles: [], taken: 0 });
});

test('the ids of all that is saved come without the bin, the newest first', async () => {
  for (const [index, name] of ['b', 'c', 'a'].entries())
    await saveArticle(database, toArticle({ id: name }), `2026-01-0${index + 1}T08:00:00.000Z`);
  await removeArticles(database, ['c']);
  expect(await listIds(database)).toEqual(['a', 'b']);
});

test('work that fails in the middle leaves nothing behind', async () => {
  await saveArticle(database, article, morning);
  const broken = write(database, async (transaction) => {
    await transaction.objectStore('drafts').put({ articleId: id, text: 'x' });
    await transaction.objectStore('articles').delete(id);
    throw new Error('The worker stumbled');
  });

  await expect(broken).rejects.toThrow('The worker stumbled');
  expect((await getArticle(database, id)).saved).toMatchObject({ id, savedAt: morning });
  expect(await database.count('drafts')).toBe(0);
});

test('a transaction that the browser aborts is not acknowledged', async () => {
  const aborted = write(database, async (transaction) => {
    await transaction.objectStore('drafts').put({ articleId: id, text: 'x' });
    transaction.abort();
  });

  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  expect(await database.count('drafts')).toBe(0);
});
