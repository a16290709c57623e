import { applyVerdicts } from '../model/apply-verdicts.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict, VerdictKey } from '../model/verdict.ts';
import { getSavedArticle, putBody } from './bodies.ts';
import { toCard } from './cards.ts';
import { putOccurrences, removeOccurrences } from './occurrences.ts';
import type { Database, StoredVerdict, Writing } from './schema.ts';
import { write } from './transact.ts';

/** Keeps a verdict, and brings every saved article that it is about into line, in the bin as well. */
export function putVerdict(database: Database, verdict: Verdict): Promise<void> {
  return write(database, async (transaction) => {
    await transaction.objectStore('verdicts').put(toStored(verdict));
    await rejudge(transaction, verdict);
  });
}

/** Takes a verdict back; the articles that it was about are as if it had never been. */
export function removeVerdict(database: Database, key: VerdictKey): Promise<void> {
  return write(database, async (transaction) => {
    await transaction.objectStore('verdicts').delete([key.secid, key.surface, key.articleId ?? '']);
    await rejudge(transaction, key);
  });
}

/** Every verdict, in the order of their securities. */
export async function listVerdicts(database: Database): Promise<Verdict[]> {
  return (await database.getAll('verdicts')).map(fromStored);
}

/** The article as the reader's verdicts make it, whatever it was marked with before. */
export async function judge<Item extends SavedArticle>(transaction: Writing, article: Item): Promise<Item> {
  const verdicts = (await transaction.objectStore('verdicts').getAll()).map(fromStored);
  return { ...article, mentions: applyVerdicts(article.mentions, verdicts, article.id) };
}

/** Enters verdicts that are not here yet; returns how many were new. */
export async function mergeVerdicts(transaction: Writing, verdicts: Verdict[]): Promise<number> {
  const store = transaction.objectStore('verdicts');
  let added = 0;
  for (const verdict of verdicts) {
    if (await store.getKey([verdict.secid, verdict.surface, verdict.articleId ?? ''])) continue;
    await store.put(toStored(verdict));
    await rejudge(transaction, verdict);
    added += 1;
  }
  return added;
}

/**
 * Marks anew what is rejected in the articles with these words. They are looked for in all bodies: occurrences know
 * neither what is rejected nor what lies in the bin, and a reader passes such judgement rarely.
 */
async function rejudge(transaction: Writing, { secid, surface, articleId }: VerdictKey): Promise<void> {
  let cursor = await transaction.objectStore('bodies').openCursor(articleId);
  while (cursor) {
    const { id, mentions } = cursor.value;
    const isAbout = mentions.some((mention) => mention.secid === secid && mention.surface === surface);
    if (isAbout) await rejudgeArticle(transaction, id);
    cursor = await cursor.continue();
  }
}

async function rejudgeArticle(transaction: Writing, id: string): Promise<void> {
  const card = await transaction.objectStore('articles').get(id);
  if (!card) return;
  const judged = await judge(transaction, await getSavedArticle(transaction, card));
  const judgedCard = toCard(judged, card.noteCount);
  await putBody(transaction, judged);
  await transaction.objectStore('articles').put(judgedCard);
  if (card.deletedAt !== null) return;
  await removeOccurrences(transaction, card);
  await putOccurrences(transaction, judgedCard);
}

function toStored(verdict: Verdict): StoredVerdict {
  return { ...verdict, scope: verdict.articleId ?? '' };
}

function fromStored({ scope, ...verdict }: StoredVerdict): Verdict {
  return verdict;
}
