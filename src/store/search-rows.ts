import { putLater } from './get-many.ts';
import type { Followed } from './read-followed.ts';
import type { SearchRow, Writing } from './schema.ts';

/**
 * Ends the row `seq` of an article, if it has one, and with that what is indexed of it; a listed one gets a new row, which is
 * searched at once.
 */
export async function followInSearch(
  transaction: Writing,
  { articleId, card }: Followed,
  seq: number | undefined,
): Promise<void> {
  const rows = transaction.objectStore('searchRows');
  if (seq !== undefined)
    await Promise.all([rows.delete(seq), transaction.objectStore('searchCopies').delete(seq)]);
  // The store makes the key; the type of a row wants it all the same.
  const row: Omit<SearchRow, 'seq'> = { articleId };
  if (card?.deletedAt === null) putLater(rows, row as SearchRow);
}
