import type { ArticleCard } from '../model/saved-article.ts';
import { putLater } from './get-many.ts';
import type { Database, Occurrence, Writing } from './schema.ts';

/** Enters an article under every security that it names. */
export function putOccurrences(transaction: Writing, card: ArticleCard): void {
  for (const row of toOccurrences(card)) putLater(transaction.objectStore('occurrences'), row);
}

/** Takes an article out from under its securities. */
export async function removeOccurrences(transaction: Writing, card: ArticleCard): Promise<void> {
  const store = transaction.objectStore('occurrences');
  await Promise.all(
    toOccurrences(card).map(({ secid, rank, articleId }) => store.delete([secid, rank, articleId])),
  );
}

/** How many listed articles name the security, not counting the one given. */
export async function countArticlesNaming(
  database: Database,
  secid: string,
  exceptId: string,
): Promise<number> {
  // An array sorts behind every number: the range is everything whose key begins with the secid.
  const range = IDBKeyRange.bound([secid], [secid, []]);
  const keys = await database.getAllKeys('occurrences', range);
  return keys.filter(([, , articleId]) => articleId !== exceptId).length;
}

function toOccurrences({ id, publishedAt, securities }: ArticleCard): Occurrence[] {
  const published = publishedAt === null ? NaN : Date.parse(publishedAt);
  const rank = Number.isNaN(published) ? 0 : -published;
  return securities.map(({ secid }) => ({ secid, rank, articleId: id }));
}
