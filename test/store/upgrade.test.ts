import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { getArticle } from '../../src/store/read-library.ts';
import { toRevision } from '../../src/model/revision.ts';
import { mergeLibrary } from './merge-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

/** The database as version 1 made it; never to be changed, like the step that it repeats. */
async function createVersionOne(name: string) {
  const database = await openDB(name, 1, {
    upgrade(created) {
      const articles = created.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('bySaved', ['savedAt', 'id']);
      articles.createIndex('byDeleted', 'deletedAt');
      created.createObjectStore('bodies', { keyPath: 'id' });
      const annotations = created.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('byArticle', 'articleId');
      annotations.createIndex('byDeleted', 'deleted');
      created.createObjectStore('occurrences', { keyPath: ['secid', 'rank', 'articleId'] });
      created.createObjectStore('drafts', { keyPath: 'articleId' });
      created.createObjectStore('verdicts', { keyPath: ['secid', 'surface', 'scope'] });
    },
  });
  return database;
}

test('a library of version 1 opens with everything in it', async () => {
  const saved = toSavedArticle();
  const note = toAnnotation();
  const old = await createVersionOne('version-1');
  await old.put('articles', { ...saved, clusterNames: [], noteCount: 1 });
  await old.put('bodies', saved);
  await old.put('annotations', note);
  await old.put('drafts', { articleId: saved.id, text: '半句' });
  old.close();

  const database = await createStoreOpener('version-1')();
  expect(await getArticle(database, saved.id)).toEqual({
    saved: expect.objectContaining({ id: saved.id, text: saved.text, tags: saved.tags }) as unknown,
    annotations: [note],
    draft: '半句',
    revisions: [],
  });
});

test('a library of version 2 opens with everything in it, and takes an import', async () => {
  const saved = toSavedArticle();
  const old = await createVersionOne('version-2');
  old.close();
  const second = await openDB('version-2', 2, {
    upgrade(created) {
      created.createObjectStore('revisions', { keyPath: ['articleId', 'revision'] });
      created.createObjectStore('settings');
    },
  });
  await second.put('articles', { ...saved, clusterNames: [], noteCount: 0 });
  await second.put('bodies', saved);
  const revision = toRevision(saved, 'r2', saved.savedAt);
  await second.put('revisions', revision);
  second.close();

  const database = await createStoreOpener('version-2')();
  expect((await getArticle(database, saved.id)).revisions).toEqual([revision]);
  expect(await mergeLibrary(database, { annotations: [toAnnotation()] })).toMatchObject({ added: 1 });
});
