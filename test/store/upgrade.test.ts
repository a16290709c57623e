import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { getArticle } from '../../src/store/read-library.ts';
import { toRevision } from '../../src/model/revision.ts';
import { createVersionOne } from './create-version-one.ts';
import { mergeLibrary } from './merge-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

test('a library of version 1 opens with everything in it', async () => {
  const saved = toSavedArticle();
  const note = toAnnotation();
  const old = await openDB('version-1', 1, { upgrade: createVersionOne });
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
  const old = await openDB('version-2', 1, { upgrade: createVersionOne });
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
