import type { SearchRow, Writing } from './schema.ts';

/** Ends the row of an article, and with that what is indexed of it; a listed one gets a new row, which is searched at once. */
export async function followInSearch(
  transaction: Writing,
  articleId: string,
  isListed: boolean,
): Promise<void> {
  const rows = transaction.objectStore('searchRows');
  const seq = await rows.index('byArticle').getKey(articleId);
  if (seq !== undefined)
    await Promise.all([rows.delete(seq), transaction.objectStore('searchCopies').delete(seq)]);
  // The store makes the key; the type of a row wants it all the same.
  const row: Omit<SearchRow, 'seq'> = { articleId };
  if (isListed) await rows.add(row as SearchRow);
}
