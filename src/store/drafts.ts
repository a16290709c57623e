import { noteText } from '../model/annotation.ts';
import type { Draft } from '../model/draft.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { write } from './transact.ts';

/** Keeps an unfinished note; "" ends it. */
export function putDraft(
  database: Database,
  articleId: string,
  text: string,
  now = new Date().toISOString(),
): Promise<void> {
  return write(database, async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    if (text === '') await drafts.delete(articleId);
    else await drafts.put({ articleId, text, modified: now });
  });
}

/** The unfinished note on an article, "" for none. */
export async function getDraft(transaction: Reading, articleId: string): Promise<string> {
  return (await transaction.objectStore('drafts').get(articleId))?.text ?? '';
}

/** Every unfinished note, in the order of the articles' ids. */
export async function listDrafts(database: Database): Promise<Draft[]> {
  return (await database.getAll('drafts')).map(({ modified = '', ...draft }) => ({ ...draft, modified }));
}

/**
 * Brings back unfinished notes of a backup, but none in the place of a later one, and none that became a note meanwhile.
 * Doing it twice is doing it once.
 */
export function mergeDrafts(database: Database, drafts: Draft[]): Promise<void> {
  return write(database, async (transaction) => {
    for (const draft of drafts) {
      const kept = await transaction.objectStore('drafts').get(draft.articleId);
      const isLater = !kept || draft.modified > (kept.modified ?? '');
      if (isLater && !(await isFinished(transaction, draft)))
        await transaction.objectStore('drafts').put(draft);
    }
  });
}

/** Whether a note on its article, or the note that it is the change of, begins with the words of a draft. */
async function isFinished(transaction: Writing, { articleId, text }: Draft): Promise<boolean> {
  const annotations = transaction.objectStore('annotations');
  const own = await annotations.get(articleId);
  const notes = [...(own ? [own] : []), ...(await annotations.index('byArticle').getAll(articleId))];
  return notes.some((note) => noteText(note).startsWith(text.trim()));
}
