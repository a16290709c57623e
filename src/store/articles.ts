import type { Article } from '../model/article.ts';
import { type ArticleCard, type SavedArticle, toSavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';
import { getSavedArticle, putBody } from './bodies.ts';
import { getListedCard, toCard } from './cards.ts';
import { followArticle } from './follow-article.ts';
import { putLater } from './get-many.ts';
import { NotSavedError } from './not-saved-error.ts';
import { putOccurrences, removeOccurrences } from './occurrences.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { putSignature } from './signatures.ts';
import { read, write } from './transact.ts';
import { judge, readVerdicts } from './verdicts.ts';

const isoNow = () => new Date().toISOString();

/**
 * Keeps an article. One that is kept already stays as it was first read and counts as opened now; one in the bin comes
 * back from it, with its notes.
 */
export function saveArticle(database: Database, article: Article, now = isoNow()): Promise<SavedArticle> {
  return write(database, async (transaction) => {
    const kept = await transaction.objectStore('articles').get(article.id);
    if (!kept) {
      const saved = toSavedArticle(article, now);
      await addArticle(transaction, saved);
      return saved;
    }
    const card = { ...kept, openedAt: now, deletedAt: null };
    await transaction.objectStore('articles').put(card);
    putOccurrences(transaction, card);
    if (kept.deletedAt !== null) followArticle(transaction, card.id);
    return getSavedArticle(transaction, card);
  });
}

/** Enters an article that is not in the library, judged by the reader's verdicts, into every object store. */
export async function addArticle(transaction: Writing, article: SavedArticle): Promise<void> {
  enterArticle(transaction, article, await readVerdicts(transaction));
  putSignature(transaction.objectStore('signatures'), article);
}

/** The same, but without its signature. */
export function enterArticle(transaction: Writing, given: SavedArticle, verdicts: Verdict[]): void {
  const article = judge(given, verdicts);
  const card = toCard(article, 0); // its annotations are counted when what finds it follows
  putLater(transaction.objectStore('articles'), card);
  putBody(transaction, article);
  if (card.deletedAt === null) putOccurrences(transaction, card);
  followArticle(transaction, card.id);
}

/** Replaces the tags of an article. Throws NotSavedError. */
export function setTags(database: Database, id: string, tags: string[]): Promise<void> {
  return write(database, async (transaction) => {
    const card = await getListedCard(transaction, id);
    if (!card) throw new NotSavedError(id);
    await transaction.objectStore('articles').put({ ...card, tags });
    followArticle(transaction, id);
  });
}

/** Puts articles into the bin. Their notes go with them: what is not listed is not shown. */
export function removeArticles(database: Database, ids: string[], now = isoNow()): Promise<void> {
  return write(database, async (transaction) => {
    for (const id of ids) {
      const card = await getListedCard(transaction, id);
      if (card) await binArticle(transaction, card, now);
    }
  });
}

/** Puts a listed article into the bin, as part of a larger piece of work. */
export async function binArticle(transaction: Writing, card: ArticleCard, now: string): Promise<void> {
  await transaction.objectStore('articles').put({ ...card, deletedAt: now });
  await removeOccurrences(transaction, card);
  followArticle(transaction, card.id);
}

/** Takes articles out of the bin, with their notes. */
export function restoreArticles(database: Database, ids: string[]): Promise<void> {
  return write(database, async (transaction) => {
    for (const id of ids) {
      const card = await transaction.objectStore('articles').get(id);
      if (!card) continue;
      await transaction.objectStore('articles').put({ ...card, deletedAt: null });
      putOccurrences(transaction, card);
      followArticle(transaction, id);
    }
  });
}

/** One page of cards, the newest saved first, those behind `after`. */
export function listCards(
  database: Database,
  after: Pick<ArticleCard, 'savedAt' | 'id'> | null,
  limit: number,
): Promise<ArticleCard[]> {
  return read(database, async (transaction) => {
    const cards: ArticleCard[] = [];
    const range = after && IDBKeyRange.upperBound([after.savedAt, after.id], true);
    let cursor = await transaction.objectStore('articles').index('bySaved').openCursor(range, 'prev');
    while (cursor && cards.length < limit) {
      if (cursor.value.deletedAt === null) cards.push(cursor.value);
      cursor = await cursor.continue();
    }
    return cards;
  });
}

/** The ids of all articles that are listed, the newest saved first. */
export function listIds(database: Database): Promise<string[]> {
  return read(database, listListedIds);
}

/** The same as part of a larger piece of work: by the keys alone, which is much faster than by cards. */
export async function listListedIds(transaction: Reading | Writing): Promise<string[]> {
  const store = transaction.objectStore('articles');
  const [ids, binned] = await Promise.all([
    store.index('bySaved').getAllKeys(),
    store.index('byDeleted').getAllKeys(),
  ]);
  const inBin = new Set(binned);
  return ids.filter((id) => !inBin.has(id)).reverse();
}
