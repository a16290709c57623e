import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { saveArticle, listCards } from '../../src/store/articles.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { databaseVersion } from '../../src/store/schema.ts';
import { toArticle } from '../sample-article.ts';

test('the connection is opened once', async () => {
  const openStore = createStoreOpener('once');
  const [one, other] = await Promise.all([openStore(), openStore()]);
  expect(one).toBe(other);
});

test('the library is there again after a restart', async () => {
  const before = await createStoreOpener('restart')();
  await saveArticle(before, toArticle());
  before.close();

  const after = await createStoreOpener('restart')();
  expect(await listCards(after, null, 9)).toHaveLength(1);
});

test('a connection steps aside for whoever replaces the database, and the next use opens anew', async () => {
  const openStore = createStoreOpener('replaced');
  await saveArticle(await openStore(), toArticle());

  await deleteDB('replaced'); // waits for ever while a connection stays open
  expect(await listCards(await openStore(), null, 9)).toEqual([]);
});

test('a connection that the browser ended is opened anew', async () => {
  const openStore = createStoreOpener('ended');
  const before = await openStore();
  forceCloseDatabase(unwrap(before) as never); // the package's type asks for the class instead of an instance

  await expect.poll(() => openStore()).not.toBe(before);
  expect(await listCards(await openStore(), null, 9)).toEqual([]);
});

test('a database of a later version is an error, and not for ever', async () => {
  const openStore = createStoreOpener('later');
  const later = await openDB('later', databaseVersion + 1);
  await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });

  later.close();
  await deleteDB('later');
  await expect(openStore()).resolves.toBeDefined();
});
