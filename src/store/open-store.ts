import { openDB } from 'idb';
import type { Database, Schema } from './schema.ts';
import { databaseName, databaseVersion, upgrade } from './schema.ts';

/**
 * Gives a function that opens the database on first use and then hands out the same connection. A connection that
 * stands in the way of a newer version is closed, one that the browser ended is forgotten, and an opening that failed
 * is not remembered: the next call opens anew.
 */
export function createStoreOpener(name = databaseName): () => Promise<Database> {
  let connection: Promise<Database> | null = null;

  function open(): Promise<Database> {
    const forget = () => {
      if (connection === opening) connection = null;
    };
    const opening: Promise<Database> = openDB<Schema>(name, databaseVersion, {
      upgrade,
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close(); // a versionchange event is fired at the connection itself
      },
      terminated: forget,
    });
    opening.catch(forget); // whoever asked gets the error from the promise itself
    return opening;
  }

  return () => (connection ??= open());
}

/** The connection to the reader's library. */
export const openStore = createStoreOpener();
