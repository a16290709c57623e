import { isSameStory } from '../story/is-same-story.ts';
import { type Signature, toSignature } from '../story/to-signature.ts';
import { isWorthComparing, toStoryKeys } from '../story/to-story-keys.ts';
import { getMany, listKeysManyBy } from './get-many.ts';
import type { Reading, StoredSignature } from './schema.ts';

/** What more texts than these have is a phrase of the trade, and says nothing of a story. */
const mostPerKey = 100;

/** Keeps by which an article's text is known again at another outlet. It stays as long as the text, in the bin too. */
export async function putSignature(
  transaction: { objectStore(name: 'signatures'): { put(row: StoredSignature): Promise<unknown> } },
  article: { id: string; text: string },
): Promise<void> {
  const signature = toSignature(article.text);
  const keys = toStoryKeys(signature);
  await transaction.objectStore('signatures').put({ articleId: article.id, keys, ...signature });
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
