import { applyVerdicts } from '../model/apply-verdicts.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict, VerdictKey } from '../model/verdict.ts';
import { getSavedArticle, putBody } from './bodies.ts';
import { toCard } from './cards.ts';
import { followArticle } from './follow-article.ts';
import { putOccurrences, removeOccurrences } from './occurrences.ts';
import type { Database, StoredVerdict, Writing } from './schema.ts';
import { write } from './transact.ts';

/** Keeps verdicts, and brings every saved article that they are about into line, in the bin as well. */
export function putVerdicts(database: Database, verdicts: Verdict[]): Promise<void> {
  return write(database, async (transaction) => {
    for (const verdict of verdicts) await transaction.objectStore('verdicts').put(toStored(verdict));
    await rejudge(transaction, verdicts);
  });
}

/** Takes verdicts back; the articles that they were about are as if they had never been. */
export function removeVerdicts(database: Database, keys: VerdictKey[]): Promise<void> {
  return write(database, (transaction) => deleteVerdicts(transaction, keys));
}

/** Every verdict, in the order of their securities. */
export async function listVerdicts(database: Database): Promise<Verdict[]> {
  return (await database.getAll('verdicts')).map(fromStored);
}

/** The same as part of a larger piece of work. */
export async function readVerdicts(transaction: Writing): Promise<Verdict[]> {
  return (await transaction.objectStore('verdicts').getAll()).map(fromStored);
}

/** The article as these verdicts make it, whatever it was marked with before. */
export function judge(article: SavedArticle, verdicts: Verdict[]): SavedArticle {
  return { ...article, mentions: applyVerdicts(article.mentions, verdicts, article.id) };
}

/** Enters verdicts that are not here yet, and gives those that were new. */
export async function mergeVerdicts(transaction: Writing, verdicts: Verdict[]): Promise<Verdict[]> {
  const store = transaction.objectStore('verdicts');
  const added: Verdict[] = [];
  for (const verdict of verdicts) {
    if (await store.getKey(keyOf(verdict))) continue;
    await store.put(toStored(verdict));
    added.push(verdict);
  }
  await rejudge(transaction, added);
  return added;
}

/** Takes verdicts back as part of a larger piece of work. */
export async function deleteVerdicts(transaction: Writing, keys: VerdictKey[]): Promise<void> {
  for (const key of keys) await transaction.objectStore('verdicts').delete(keyOf(key));
  await rejudge(transaction, keys);
}

/**
 * Marks anew what is rejected in the articles with these words. They are looked for in all bodies, once: occurrences know
 * neither what is rejected nor what lies in the bin, and a reader passes such judgement rarely.
 */
async function rejudge(transaction: Writing, keys: VerdictKey[]): Promise<void> {
  if (keys.length === 0) return;
  const [first, ...others] = new Set(keys.map(({ articleId }) => articleId));
  const only = others.length === 0 ? (first ?? undefined) : undefined; // undefined: every body
  const verdicts = await readVerdicts(transaction);
  let cursor = await transaction.objectStore('bodies').openCursor(only);
  while (cursor) {
    const { id, mentions } = cursor.value;
    const isAbout = keys.some(
      ({ secid, surface, articleId }) =>
        (articleId === null || articleId === id) &&
        mentions.some((mention) => mention.secid === secid && mention.surface === surface),
    );
    if (isAbout) await rejudgeArticle(transaction, id, verdicts);
    cursor = await cursor.continue();
  }
}

async function rejudgeArticle(transaction: Writing, id: string, verdicts: Verdict[]): Promise<void> {
  const card = await transaction.objectStore('articles').get(id);
  if (!card) return;
  const judged = judge(await getSavedArticle(transaction, card), verdicts);
  const judgedCard = toCard(judged, card.noteCount);
  putBody(transaction, judged);
  await transaction.objectStore('articles').put(judgedCard);
  if (card.deletedAt !== null) return;
  await removeOccurrences(transaction, card);
  putOccurrences(transaction, judgedCard);
  followArticle(transaction, id);
}

function keyOf({ secid, surface, articleId }: VerdictKey): [string, string, string] {
  return [secid, surface, articleId ?? ''];
}

function toStored(verdict: Verdict): StoredVerdict {
  return { ...verdict, scope: verdict.articleId ?? '' };
}

function fromStored({ scope, ...verdict }: StoredVerdict): Verdict {
  return verdict;
}
