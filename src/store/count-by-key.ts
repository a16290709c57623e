import type { ArticleCard } from '../model/saved-article.ts';
import type { Reading } from './schema.ts';

/**
 * The keys of an index of the articles with how many listed articles have each. What lies in the bin is in the index as
 * well; it is little, and is subtracted.
 */
export async function countByKey(
  transaction: Reading,
  indexName: 'byTag' | 'byCluster',
  keysOf: (card: ArticleCard) => string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const index = transaction.objectStore('articles').index(indexName);
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    counts.set(cursor.key, await index.count(cursor.key));
    cursor = await cursor.continue();
  }
  for (const card of await transaction.objectStore('articles').index('byDeleted').getAll())
    for (const key of new Set(keysOf(card))) counts.set(key, (counts.get(key) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
