import type { Annotation } from '../model/annotation.ts';
import { getListedCard } from './cards.ts';
import { binNotes } from './change-notes.ts';
import { followArticle } from './follow-article.ts';
import { NotSavedError } from './not-saved-error.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { write } from './transact.ts';

/**
 * Writes a new or changed annotation of a saved article; a new note on the whole article ends the article's draft.
 * Throws NotSavedError.
 */
export function putAnnotation(database: Database, annotation: Annotation): Promise<void> {
  return write(database, async (transaction) => {
    const { id, articleId } = annotation;
    if (!(await getListedCard(transaction, articleId))) throw new NotSavedError(articleId);
    const before = await transaction.objectStore('annotations').get(id);
    await transaction.objectStore('annotations').put(annotation);
    followArticle(transaction, articleId);
    if (before && before.articleId !== articleId) followArticle(transaction, before.articleId);
    // Changing an old note, or marking a passage, must not cost the words that are being typed elsewhere.
    const isNewNote = !before && annotation.target.selector.length === 0;
    if (isNewNote) await transaction.objectStore('drafts').delete(articleId);
  });
}

/** The annotation of that id, in the bin or not; undefined when there is none. */
export function getAnnotation(database: Database, id: string): Promise<Annotation | undefined> {
  return database.get('annotations', id);
}

/** Puts an annotation into the bin. `modified` stays: it is the time of the reader's words. */
export async function removeAnnotation(database: Database, id: string, now?: string): Promise<void> {
  await binNotes(database, [id], now);
}

/** Takes an annotation out of the bin. */
export async function restoreAnnotation(database: Database, id: string): Promise<void> {
  await binNotes(database, [id], null);
}

/** The annotations of an article that do not lie in the bin, by the time they were made. */
export async function listLiveAnnotations(
  transaction: Reading | Writing,
  articleId: string,
): Promise<Annotation[]> {
  return keepLive(await transaction.objectStore('annotations').index('byArticle').getAll(articleId));
}

/** Those that do not lie in the bin, by the time they were made. */
export function keepLive(annotations: Annotation[]): Annotation[] {
  return annotations.filter(({ deleted }) => deleted === null).sort(byCreated);
}

function byCreated(one: Annotation, other: Annotation): number {
  return Date.parse(one.created) - Date.parse(other.created) || (one.id < other.id ? -1 : 1);
}
