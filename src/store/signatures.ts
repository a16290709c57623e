import type { IDBPObjectStore } from 'idb';
import { isSameStory } from '../story/is-same-story.ts';
import { type Signature, toSignature } from '../story/to-signature.ts';
import { isWorthComparing, toStoryKeys } from '../story/to-story-keys.ts';
import { getMany, listKeysManyBy, putLater } from './get-many.ts';
import type { Reading, Schema, StoreName } from './schema.ts';

/** What more texts than these have is a phrase of the trade, and says nothing of a story. */
const mostPerKey = 100;

/** Keeps by which an article's text is known again at another outlet. It stays as long as the text, in the bin too. */
export function putSignature<Stores extends ArrayLike<StoreName>>(
  store: IDBPObjectStore<Schema, Stores, 'signatures', 'readwrite'>,
  { id, text }: { id: string; text: string },
): void {
  const signature = toSignature(text);
  putLater(store, { articleId: id, keys: toStoryKeys(signature), ...signature });
}

/** The ids of the articles but one of which the text is the same story, in no order; also of those in the bin. */
export async function listSameText(
  transaction: Reading,
  id: string,
  signature: Signature,
): Promise<string[]> {
  const store = transaction.objectStore('signatures');
  const found = await listKeysManyBy(store.index('byKey'), toStoryKeys(signature), mostPerKey + 1);
  const telling = found.filter((ids) => ids.length <= mostPerKey);
  const shared = new Map<string, number>();
  for (const other of telling.flat()) shared.set(other, (shared.get(other) ?? 0) + 1);
  shared.delete(id);
  const candidates = [...shared].filter(([, count]) => isWorthComparing(count, telling.length));
  const rows = await getMany(
    store,
    candidates.map(([other]) => other),
  );
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => isSameStory(signature, row))
    .map(({ articleId }) => articleId);
}
