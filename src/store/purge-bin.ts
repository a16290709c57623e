import { followArticle } from './follow-article.ts';
import { deleteRevisions } from './revisions.ts';
import type { Database, Writing } from './schema.ts';
import { write } from './transact.ts';

const daysInBin = 30;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * Deletes for good what has lain in the bin for more than 30 days, with the drafts of it; an article takes its annotations
 * and its later wordings with it.
 */
export function purgeBin(database: Database, now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - daysInBin * millisecondsPerDay).toISOString();
  const expired = IDBKeyRange.upperBound(limit, true);
  return write(database, async (transaction) => {
    const articles = transaction.objectStore('articles');
    for (const id of await articles.index('byDeleted').getAllKeys(expired))
      await deleteArticle(transaction, id);
    const annotations = transaction.objectStore('annotations');
    for (const { id, articleId } of await annotations.index('byDeleted').getAll(expired)) {
      await deleteAnnotation(transaction, id);
      followArticle(transaction, articleId);
    }
  });
}

async function deleteArticle(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('articles').delete(id);
  await transaction.objectStore('bodies').delete(id);
  await transaction.objectStore('signatures').delete(id);
  await transaction.objectStore('drafts').delete(id);
  await deleteRevisions(transaction, id);
  const annotations = transaction.objectStore('annotations').index('byArticle');
  for (const key of await annotations.getAllKeys(id)) await deleteAnnotation(transaction, key);
  followArticle(transaction, id);
}

async function deleteAnnotation(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('annotations').delete(id);
  await transaction.objectStore('drafts').delete(id); // the draft of a note's change bears the note's id
}
