import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { annotationTags } from '../../src/model/change-annotation.ts';
import { putAnnotation } from '../../src/store/annotations.ts';
import { removeArticles, saveArticle, setTags } from '../../src/store/articles.ts';
import { listClusterNames, listClusters } from '../../src/store/cluster-index.ts';
import { listBodiesNaming } from '../../src/store/dossiers.ts';
import { listNotes, listNotesOn } from '../../src/store/notes.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import {
  changeTagOf,
  listIdsTagged,
  listTagged,
  listTags,
  replaceTagsEverywhere,
  returnTagsEverywhere,
} from '../../src/store/tags.ts';
import { searchArticles } from '../../src/store/search-articles.ts';
import { toAnnotation, toArticle, toSavedArticle } from '../sample-article.ts';
import { createVersionOne } from './create-version-one.ts';

const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
let stores = 0;
const openEmpty = () => createStoreOpener(`browse-${stores++}`)();
const tagging = (value: string) =>
  ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' }) as const;
const quote = { type: 'TextQuoteSelector', exact: '风电', prefix: '', suffix: '' } as const;
const noteOf = (index: number, overrides = {}) =>
  toAnnotation({
    id: uuid(index),
    articleId: 'a',
    modified: `2026-01-0${index}T00:00:00.000Z`,
    ...overrides,
  });
const any = { colour: null, tag: null, after: null, limit: 10 };

async function openWithNotes() {
  const database = await openEmpty();
  await saveArticle(database, toArticle({ id: 'a' }));
  await saveArticle(database, toArticle({ id: 'b' }));
  await putAnnotation(database, noteOf(1, { about: '90.BK1033' }));
  await putAnnotation(
    database,
    noteOf(2, { colour: 'green', target: { source: 'x', selector: [quote] }, secids: ['0.300166'] }),
  );
  await putAnnotation(database, noteOf(3, { articleId: 'b', body: [tagging('硅')], secids: ['90.BK1033'] }));
  return database;
}
const idsOf = ({ notes }: { notes: { annotation: { id: string } }[] }) =>
  notes.map(({ annotation }) => Number(annotation.id.slice(-12)));

test('notes come in pages, the newest changed first', async () => {
  const database = await openWithNotes();
  const first = await listNotes(database, { ...any, limit: 2 });
  expect(idsOf(first)).toEqual([3, 2]);
  const second = await listNotes(database, { ...any, after: first.next, limit: 2 });
  expect([idsOf(second), second.next]).toEqual([[1], null]);
});

test.each([
  ['a colour', { colour: 'green' }, [2]],
  ['a colour that notes on a whole article do not have', { colour: 'yellow' }, []],
  ['a tag', { tag: '硅' }, [3]],
])('notes are found by %s', async (_name, filter, expected) => {
  expect(idsOf(await listNotes(await openWithNotes(), { ...any, ...filter }))).toEqual(expected);
});

test('notes of an article in the bin are not listed', async () => {
  const database = await openWithNotes();
  await removeArticles(database, ['a']);
  expect(idsOf(await listNotes(database, any))).toEqual([3]);
});

test('notes on a security are those about it and those of passages that name it', async () => {
  const database = await openWithNotes();
  const all = await listNotesOn(database, '90.BK1033', null, 10);
  expect(idsOf(all)).toEqual([3, 1]);
  expect(all.notes[1]?.aboutName).toBe('电池');
  const first = await listNotesOn(database, '90.BK1033', null, 1);
  expect(idsOf(await listNotesOn(database, '90.BK1033', first.next, 1))).toEqual([1]);
});

test('bodies of the articles that name a security come in pages', async () => {
  const database = await openWithNotes();
  const first = await listBodiesNaming(database, '0.300166', null, 1);
  const second = await listBodiesNaming(database, '0.300166', first.next, 1);
  expect([...first.articles, ...second.articles].map(({ body }) => body.id)).toEqual(['a', 'b']);
  expect(second.next).toBeNull();
});

test('clusters are counted by name, and shown with what each article says', async () => {
  const database = await openWithNotes();
  expect(await listClusterNames(database)).toEqual([{ name: '清洁能源', count: 2 }]);
  const { found, total } = await listClusters(database, { name: '清洁能源', skip: 1, limit: 5 });
  expect([total, found.map(({ card }) => card.id)]).toEqual([2, ['b']]);
  expect(found[0]?.clusters[0]?.leads).toEqual(['风电']);
  await removeArticles(database, ['a']);
  expect(await listClusterNames(database)).toEqual([{ name: '清洁能源', count: 1 }]);
});

test('tags are counted on articles and on notes, and not in the bin', async () => {
  const database = await openWithNotes();
  await setTags(database, 'a', ['硅', '电池']);
  await setTags(database, 'b', ['硅']);
  await removeArticles(database, ['b']);
  expect(await listTags(database)).toEqual([
    { tag: '电池', articles: 1, notes: 0 },
    { tag: '硅', articles: 1, notes: 0 },
  ]);
});

test('tags are merged everywhere, found under the new name, and parted again', async () => {
  const database = await openWithNotes();
  await setTags(database, 'a', ['硅', '硅片']);
  const change = { from: ['硅', '硅片'], to: '硅料' };
  const before = await listTagged(database, change.from);
  expect((await replaceTagsEverywhere(database, change)).sort()).toEqual(['a', 'b']);
  expect((await listTags(database)).map(({ tag }) => tag)).toEqual(['硅料']);
  const search = (query: string) =>
    searchArticles(database, { query, order: 'newest', after: null, limit: 10 });
  expect((await search('tag:"硅料"')).hits.map(({ card }) => card.id).sort()).toEqual(['a', 'b']);

  await setTags(database, 'a', ['硅料', '后来']); // what the reader did since stays
  await returnTagsEverywhere(database, change, before);
  expect((await database.get('articles', 'a'))?.tags).toEqual(['硅', '硅片', '后来']);
  const note = await database.get('annotations', uuid(3));
  expect(note && annotationTags(note)).toEqual(['硅']);
  expect((await search('tag:硅料')).hits).toEqual([]);
});

test('a tag is given to articles and taken off; articles that are gone are left out', async () => {
  const database = await openWithNotes();
  await changeTagOf(database, { ids: ['a', 'b', 'gone'], tag: '待读', isWanted: true });
  await changeTagOf(database, { ids: ['a'], tag: '待读', isWanted: false });
  expect(await listIdsTagged(database, '待读')).toEqual(['b']);
  expect(await listTagged(database, ['待读'])).toEqual({
    articles: [{ id: 'b', tags: ['待读'] }],
    annotations: [],
  });
});

test('a library of version 4 opens, and what was in it can be browsed', async () => {
  const old = await openDB('browse-version-4', 4, {
    upgrade(created) {
      createVersionOne(created);
      created.createObjectStore('revisions', { keyPath: ['articleId', 'revision'] });
      created.createObjectStore('settings');
      const staged = created.createObjectStore('staged', { keyPath: ['importId', 'phase', 'batch'] });
      staged.createIndex('byTime', 'stagedAt');
      const undo = created.createObjectStore('mergeUndo', { keyPath: ['importId', 'order'] });
      undo.createIndex('byTime', 'mergedAt');
      const rows = created.createObjectStore('searchRows', { keyPath: 'seq', autoIncrement: true });
      rows.createIndex('byArticle', 'articleId', { unique: true });
      created.createObjectStore('segments', { keyPath: 'number' });
      created.createObjectStore('postings');
    },
  });
  const saved = toSavedArticle({ tags: ['硅'] });
  await old.put('articles', { ...saved, clusterNames: ['清洁能源'], noteCount: 1 });
  await old.put('bodies', saved);
  await old.put('annotations', toAnnotation({ about: '90.BK1033' }));
  old.close();

  const database = await createStoreOpener('browse-version-4')();
  expect(await listTags(database)).toEqual([{ tag: '硅', articles: 1, notes: 0 }]);
  expect(await listClusterNames(database)).toHaveLength(1);
  expect((await listNotes(database, any)).notes).toHaveLength(1);
  expect((await listNotesOn(database, '90.BK1033', null, 5)).notes).toHaveLength(1);
});
