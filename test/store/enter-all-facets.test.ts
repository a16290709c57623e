import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { putAnnotation } from '../../src/store/annotations.ts';
import { saveArticle, setTags } from '../../src/store/articles.ts';
import { listClusterNames, listClusters } from '../../src/store/cluster-index.ts';
import { rebuildFacets } from '../../src/store/enter-all-facets.ts';
import { listNotes, listNotesOn } from '../../src/store/notes.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import type { Database } from '../../src/store/schema.ts';
import { listIdsTagged, listTagged, listTags } from '../../src/store/tags.ts';
import { toAnnotation, toArticle, toSavedArticle } from '../sample-article.ts';
import { createVersionOne } from './create-version-one.ts';

const uuid = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;
const tagging = (value: string) =>
  ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' }) as const;
const quote = { type: 'TextQuoteSelector', exact: '风电', prefix: '', suffix: '' } as const;

/** A note of each kind: on a passage, about a board, in the bin, of an article in the bin, of one that is not saved. */
const notes: Annotation[] = [
  toAnnotation({
    id: uuid(1),
    articleId: 'kept',
    colour: 'green',
    target: { source: 'x', selector: [quote] },
  }),
  toAnnotation({ id: uuid(2), articleId: 'kept', about: '90.BK1033', body: [tagging('硅')] }),
  toAnnotation({
    ...{ id: uuid(3), articleId: 'kept', body: [tagging('硅')] },
    deleted: '2026-01-05T00:00:00.000Z',
  }),
  toAnnotation({ id: uuid(4), articleId: 'binned', body: [tagging('硅')] }),
  toAnnotation({ id: uuid(5), articleId: 'elsewhere', body: [tagging('硅')] }),
];

/** All that is read by what things are found under. */
async function browse(database: Database) {
  const page = { after: null, limit: 10 };
  const idsOf = ({ notes: found }: Awaited<ReturnType<typeof listNotes>>) =>
    found.map(({ annotation }) => Number(annotation.id.slice(-1))).sort();
  const { articles, annotations } = await listTagged(database, ['硅']);
  return {
    notes: idsOf(await listNotes(database, { colour: null, tag: null, ...page })),
    green: idsOf(await listNotes(database, { colour: 'green', tag: null, ...page })),
    tagged: idsOf(await listNotes(database, { colour: null, tag: '硅', ...page })),
    on: idsOf(await listNotesOn(database, '90.BK1033', null, 10)),
    tags: await listTags(database),
    bearing: [articles.map(({ id }) => id).sort(), annotations.map(({ id }) => Number(id.slice(-1))).sort()],
    articlesTagged: await listIdsTagged(database, '硅'),
    clusters: await listClusterNames(database),
    cluster: (await listClusters(database, { name: '清洁能源', skip: 0, limit: 10 })).total,
  };
}

const expected = {
  notes: [1, 2],
  green: [1],
  tagged: [2],
  on: [2],
  tags: [{ tag: '硅', articles: 1, notes: 1 }],
  bearing: [
    ['binned', 'kept'],
    [2, 3, 4, 5],
  ],
  articlesTagged: ['binned', 'kept'],
  clusters: [{ name: '清洁能源', count: 1 }],
  cluster: 1,
};

test('a library of version 5 opens, and everything is found under what it was', async () => {
  const old = await openDB('facets-version-5', 5, {
    upgrade(created, _oldVersion, _newVersion, transaction) {
      createVersionOne(created);
      created.createObjectStore('revisions', { keyPath: ['articleId', 'revision'] });
      created.createObjectStore('settings');
      created
        .createObjectStore('staged', { keyPath: ['importId', 'phase', 'batch'] })
        .createIndex('byTime', 'stagedAt');
      created
        .createObjectStore('mergeUndo', { keyPath: ['importId', 'order'] })
        .createIndex('byTime', 'mergedAt');
      const rows = created.createObjectStore('searchRows', { keyPath: 'seq', autoIncrement: true });
      rows.createIndex('byArticle', 'articleId', { unique: true });
      created.createObjectStore('segments', { keyPath: 'number' });
      created.createObjectStore('postings');
      const articles = transaction.objectStore('articles');
      articles.createIndex('byTag', 'tags', { multiEntry: true });
      articles.createIndex('byCluster', 'clusterNames', { multiEntry: true });
      const annotations = transaction.objectStore('annotations');
      annotations.createIndex('byModified', ['modified', 'id']);
      annotations.createIndex('bySecid', 'secids', { multiEntry: true });
      annotations.createIndex('byAbout', 'about');
    },
  });
  for (const [id, deletedAt] of [
    ['kept', null],
    ['binned', '2026-01-06T00:00:00.000Z'],
  ] as const) {
    const saved = toSavedArticle({ id, deletedAt, tags: ['硅'] });
    await old.put('articles', { ...saved, clusterNames: ['清洁能源'], noteCount: 0 });
    await old.put('bodies', saved);
  }
  for (const note of notes) await old.put('annotations', note);
  old.close();

  const database = await createStoreOpener('facets-version-5')();
  expect(await browse(database)).toEqual(expected);
  expect([...database.transaction('articles').store.indexNames]).not.toContain('byCluster');
});

test('what things are found under is made anew from what is saved', async () => {
  const database = await createStoreOpener('facets-anew')();
  await saveArticle(database, toArticle({ id: 'kept' }));
  await setTags(database, 'kept', ['硅']);
  for (const note of notes.slice(0, 2)) await putAnnotation(database, note);
  const sound = await browse(database);
  expect(sound).toMatchObject({ notes: [1, 2], tags: expected.tags, cluster: 1 });

  // As it would be left by a mistake of ours: something is missing, something is too much.
  await database.delete('facets', 'kept');
  await database.put('facets', { articleId: 'gone', facets: [['articleTag', '风', 0, 'gone']] });
  expect(await browse(database)).not.toEqual(sound);
  await rebuildFacets(database);
  expect(await browse(database)).toEqual(sound);
});
