import { listLiveAnnotations } from './annotations.ts';
import { binArticle } from './articles.ts';
import { getListedCard } from './cards.ts';
import { followArticle } from './follow-article.ts';
import { removeOccurrences } from './occurrences.ts';
import type { Database, MergeUndo, Writing } from './schema.ts';
import { partsOf } from './stage-import.ts';
import { write } from './transact.ts';
import { deleteVerdicts } from './verdicts.ts';

/**
 * Undoes the merge of an import, in one transaction: what it changed is as before, what it brought lies in the bin. What
 * the reader changed since stays as it is. Gives the ids of the articles that it was about; nothing after a day.
 */
export function undoImport(
  database: Database,
  importId: string,
  now = new Date().toISOString(),
): Promise<string[]> {
  return write(database, async (transaction) => {
    const touched = new Set<string>();
    // The last first: a later part of a file may have changed again what an earlier one did.
    let cursor = await transaction.objectStore('mergeUndo').openCursor(partsOf(importId), 'prev');
    while (cursor) {
      await undoAnnotations(transaction, cursor.value, now);
      await undoArticles(transaction, cursor.value, now);
      for (const id of cursor.value.articleIds) touched.add(id);
      for (const key of cursor.value.revisions) await transaction.objectStore('revisions').delete(key);
      await deleteVerdicts(transaction, cursor.value.verdicts);
      await cursor.delete();
      cursor = await cursor.continue();
    }
    return [...touched];
  });
}

/** First what was changed: a file may bring a thing and then another version of it. */
async function undoAnnotations(transaction: Writing, undo: MergeUndo, now: string): Promise<void> {
  const store = transaction.objectStore('annotations');
  const touched = new Set<string>();
  for (const { before, modified } of undo.changedAnnotations.toReversed()) {
    const kept = await store.get(before.id);
    if (kept?.modified !== modified) continue;
    await store.put(before);
    touched.add(kept.articleId).add(before.articleId);
  }
  for (const { id, modified } of undo.addedAnnotations) {
    const kept = await store.get(id);
    if (kept?.modified !== modified) continue;
    await store.put({ ...kept, deleted: kept.deleted ?? now });
    touched.add(kept.articleId);
  }
  for (const id of touched) followArticle(transaction, id);
}

async function undoArticles(transaction: Writing, undo: MergeUndo, now: string): Promise<void> {
  for (const { id, before, after } of undo.changedArticles.toReversed()) {
    const card = await transaction.objectStore('articles').get(id);
    if (!card) continue;
    const tags = card.tags.join('\n') === after.tags.join('\n') ? before.tags : card.tags;
    const { savedAt, deletedAt } = before;
    await transaction.objectStore('articles').put({ ...card, tags, savedAt, deletedAt });
    if (card.deletedAt === null && deletedAt !== null) await removeOccurrences(transaction, card);
    followArticle(transaction, id);
  }
  for (const id of undo.addedArticles) {
    const card = await getListedCard(transaction, id);
    // Who has written a note on it since wants to keep it.
    const isBare = card && (await listLiveAnnotations(transaction, id)).length === 0;
    if (isBare) await binArticle(transaction, card, now);
  }
}
