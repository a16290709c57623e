import { openStore } from '../src/store/open-store.ts';

/** Empties the library, which all test files of one browser have in common; to be called before the tests of a file. */
export async function emptyLibrary(): Promise<void> {
  const database = await openStore();
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  await Promise.all([...database.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}
