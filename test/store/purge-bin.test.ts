import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { putAnnotation, removeAnnotation } from '../../src/store/annotations.ts';
import { removeArticles, restoreArticles, saveArticle } from '../../src/store/articles.ts';
import { putDraft } from '../../src/store/drafts.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { purgeBin } from '../../src/store/purge-bin.ts';
import { keepRevision } from '../../src/store/revisions.ts';
import { getArticle } from '../../src/store/read-library.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

const removed = '2026-01-01T00:00:00.000Z';
const thirtyDaysLater = new Date('2026-01-31T00:00:00.000Z');
const aMomentAfter = new Date('2026-01-31T00:00:00.001Z');

test('an article stays in the bin for 30 days, then it goes for good with its notes', async () => {
  const database = await createStoreOpener('purge-article')();
  for (const id of ['a', 'b']) await saveArticle(database, toArticle({ id }));
  await putAnnotation(database, toAnnotation({ articleId: 'a' }));
  await keepRevision(database, { id: 'a', title: null, text: 'later words', paragraphs: [] });
  await removeArticles(database, ['a'], removed);

  await purgeBin(database, thirtyDaysLater);
  expect(await database.count('revisions')).toBe(1);
  expect(await database.count('articles')).toBe(2);

  await purgeBin(database, aMomentAfter);
  expect(await database.getAllKeys('articles')).toEqual(['b']);
  expect(await database.getAllKeys('bodies')).toEqual(['b']);
  expect(await database.count('annotations')).toBe(0);
  expect(await database.count('revisions')).toBe(0);
  await restoreArticles(database, ['a']);
  expect((await getArticle(database, 'a')).saved).toBeNull();
});

test('a note in the bin goes after 30 days, its article stays', async () => {
  const database = await createStoreOpener('purge-note')();
  await saveArticle(database, toArticle());
  const note = toAnnotation();
  await putAnnotation(database, note);
  await removeAnnotation(database, note.id, removed);

  await purgeBin(database, thirtyDaysLater);
  expect(await database.count('annotations')).toBe(1);
  await purgeBin(database, aMomentAfter);
  expect(await database.count('annotations')).toBe(0);
  expect(await database.count('articles')).toBe(1);
});

test('unfinished words go for good with what they were about, and no others', async () => {
  const database = await createStoreOpener('purge-drafts')();
  for (const id of ['a', 'b']) await saveArticle(database, toArticle({ id }));
  const noteOfA = toAnnotation({ articleId: 'a' });
  const noteOfB = toAnnotation({ articleId: 'b', id: crypto.randomUUID() });
  for (const note of [noteOfA, noteOfB]) await putAnnotation(database, note);
  await putDraft(database, 'a', 'a new note on a');
  await putDraft(database, noteOfA.id, 'a change of the note on a');
  await putDraft(database, noteOfB.id, 'a change of the note on b');
  await putDraft(database, 'b', 'a new note on b');
  await putDraft(database, 'never saved', 'a note on a page that is not saved');
  await removeArticles(database, ['a'], removed);
  await removeAnnotation(database, noteOfB.id, removed);

  await purgeBin(database, aMomentAfter);
  expect(await database.getAllKeys('drafts')).toEqual(['b', 'never saved']);
});
