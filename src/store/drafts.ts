import type { Database, Reading } from './schema.ts';
import { write } from './transact.ts';

/** Keeps an unfinished note; "" ends it. */
export function putDraft(database: Database, articleId: string, text: string): Promise<void> {
  return write(database, async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    if (text === '') await drafts.delete(articleId);
    else await drafts.put({ articleId, text });
  });
}

/** The unfinished note on an article, "" for none. */
export async function getDraft(transaction: Reading, articleId: string): Promise<string> {
  return (await transaction.objectStore('drafts').get(articleId))?.text ?? '';
}
