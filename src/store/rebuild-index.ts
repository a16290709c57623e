import { listListedIds } from './articles.ts';
import type { Database, Reading, SearchRow } from './schema.ts';
import { getPostings, timesBucket } from './search-postings.ts';
import { read, write } from './transact.ts';

/** Forgets what is indexed, and sees to it that just the listed articles are searched; what is to be indexed waits again. */
export function rebuildIndex(database: Database): Promise<void> {
  return write(database, async (transaction) => {
    await transaction.objectStore('segments').clear();
    await transaction.objectStore('postings').clear();
    await transaction.objectStore('searchCopies').clear();
    const missing = new Set(await listListedIds(transaction));
    let cursor = await transaction.objectStore('searchRows').openCursor();
    while (cursor) {
      if (!missing.delete(cursor.value.articleId)) await cursor.delete();
      cursor = await cursor.continue();
    }
    // The store makes the keys; the type of a row wants them all the same.
    for (const articleId of missing)
      await transaction.objectStore('searchRows').add({ articleId } as SearchRow);
  });
}

/** Whether the index has one row for each listed article, and the records of its segments. Counts; reads little. */
export function isIndexSound(database: Database): Promise<boolean> {
  return read(database, async (transaction) => {
    const articles = transaction.objectStore('articles');
    const [all, binned, rows] = await Promise.all([
      articles.count(),
      articles.index('byDeleted').count(),
      transaction.objectStore('searchRows').count(),
    ]);
    return rows === all - binned && (await hasRecords(transaction));
  });
}

async function hasRecords(transaction: Reading): Promise<boolean> {
  const segments = await transaction.objectStore('segments').getAll();
  const buckets = await Promise.all(
    [0, timesBucket].map((bucket) => getPostings(transaction, bucket, segments)),
  );
  return buckets.every((records) => records.length === segments.length);
}
