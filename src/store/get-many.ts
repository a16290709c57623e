import {
  type IDBPIndex,
  type IDBPObjectStore,
  type IndexNames,
  type StoreKey,
  type StoreValue,
  unwrap,
} from 'idb';
import type { Schema, StoreName } from './schema.ts';

type Mode = IDBTransactionMode;

/*
 * Many requests at once, with one promise for them all: a promise and two listeners for each take longer than what they wait
 * for. Requests of one transaction are answered in their order, so that with the last of them all are
 * (https://w3c.github.io/IndexedDB/#transaction-lifecycle), and a failed one makes all behind it fail.
 */

/** The records under some keys, in their order; undefined where there is none. */
export function getMany<Name extends StoreName, Stores extends ArrayLike<StoreName>>(
  store: IDBPObjectStore<Schema, Stores, Name, Mode>,
  keys: StoreKey<Schema, Name>[],
): Promise<(StoreValue<Schema, Name> | undefined)[]> {
  const unwrapped = unwrap(store);
  return settle(keys.map((key) => unwrapped.get(key) as IDBRequest<StoreValue<Schema, Name> | undefined>));
}

/** The records of a store in some ranges of keys, range by range. */
export function listMany<Name extends StoreName>(
  store: IDBPObjectStore<Schema, StoreName[], Name, Mode>,
  ranges: IDBKeyRange[],
): Promise<StoreValue<Schema, Name>[][]> {
  const unwrapped = unwrap(store);
  return settle(ranges.map((range) => unwrapped.getAll(range) as IDBRequest<StoreValue<Schema, Name>[]>));
}

/** The records that an index has under some keys, key by key. */
export function listManyBy<Name extends StoreName, Index extends IndexNames<Schema, Name>>(
  index: IDBPIndex<Schema, StoreName[], Name, Index, Mode>,
  keys: string[],
): Promise<StoreValue<Schema, Name>[][]> {
  const unwrapped = unwrap(index);
  return settle(keys.map((key) => unwrapped.getAll(key) as IDBRequest<StoreValue<Schema, Name>[]>));
}

/** The same, but the keys of the records in their store, at most `most` of them for each key. */
export function listKeysManyBy<Name extends StoreName, Index extends IndexNames<Schema, Name>>(
  index: IDBPIndex<Schema, StoreName[], Name, Index, Mode>,
  keys: (string | number)[],
  most: number,
): Promise<StoreKey<Schema, Name>[][]> {
  const unwrapped = unwrap(index);
  return settle(keys.map((key) => unwrapped.getAllKeys(key, most) as IDBRequest<StoreKey<Schema, Name>[]>));
}

/**
 * Has a record put, without waiting: a promise and its listeners take as long as the putting. One that fails ends the
 * transaction, and whoever waits for that is told.
 */
export function putLater<Name extends StoreName, Stores extends ArrayLike<StoreName>>(
  store: IDBPObjectStore<Schema, Stores, Name, Mode>,
  record: StoreValue<Schema, Name>,
): void {
  unwrap(store).put(record);
}

function settle<Value>(requests: IDBRequest<Value>[]): Promise<Value[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => {
      resolve(requests.map(({ result }) => result));
    };
    last.onerror = () => {
      reject(last.error ?? new Error('A request failed'));
    };
  });
}
