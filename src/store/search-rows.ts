import type { SearchRow, Writing } from './schema.ts';

/**
 * Makes the search follow an article: for after anything of it changed that can be found, in the same transaction. Its old
 * row, and with that what is indexed of it, ends; a new one begins if it is listed.
 */
export async function followInSearch(transaction: Writing, articleId: string): Promise<void> {
  const rows = transaction.objectStore('searchRows');
  const seq = await rows.index('byArticle').getKey(articleId);
  if (seq !== undefined) await rows.delete(seq);
  const card = await transaction.objectStore('articles').get(articleId);
  const row: Omit<SearchRow, 'seq'> = { articleId };
  // The store makes the key; the type of a row wants it all the same.
  if (card?.deletedAt === null) await rows.add(row as SearchRow);
}
