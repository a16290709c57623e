import { countNotes } from './annotations.ts';
import type { Database } from './schema.ts';
import { write } from './transact.ts';

const daysInBin = 30;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Deletes for good what has lain in the bin for more than 30 days; an article takes its annotations with it. */
export function purgeBin(database: Database, now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - daysInBin * millisecondsPerDay).toISOString();
  const expired = IDBKeyRange.upperBound(limit, true);
  return write(database, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    for (const id of await transaction.objectStore('articles').index('byDeleted').getAllKeys(expired)) {
      await transaction.objectStore('articles').delete(id);
      await transaction.objectStore('bodies').delete(id);
      for (const key of await annotations.index('byArticle').getAllKeys(id)) await annotations.delete(key);
    }
    for (const annotation of await annotations.index('byDeleted').getAll(expired)) {
      await annotations.delete(annotation.id);
      await countNotes(transaction, annotation.articleId);
    }
  });
}
