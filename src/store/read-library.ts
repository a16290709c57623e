import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { keepLive, listLiveAnnotations } from './annotations.ts';
import { getListedCard } from './cards.ts';
import { getSavedArticle, joinSaved } from './bodies.ts';
import { getDraft } from './drafts.ts';
import { getMany, listMany, listManyBy } from './get-many.ts';
import { inOrderSeen, listRevisions, revisionsOf } from './revisions.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transact.ts';

interface KeptArticle {
  saved: SavedArticle | null;
  annotations: Annotation[];
  draft: string;
  revisions: Revision[];
}

/** An article as saved (null when it is not, or lies in the bin), its annotations, its later wordings, the unfinished note. */
export function getArticle(database: Database, id: string): Promise<KeptArticle> {
  return read(database, async (transaction) => {
    const draft = await getDraft(transaction, id);
    const card = await getListedCard(transaction, id);
    if (!card) return { saved: null, annotations: [], draft, revisions: [] };
    const saved = await getSavedArticle(transaction, card);
    const annotations = await listLiveAnnotations(transaction, id);
    return { saved, annotations, draft, revisions: await listRevisions(transaction, id) };
  });
}

/** Which wording of an article is saved, null when it is not or lies in the bin, and how many annotations it has. */
export async function lookUpArticle(
  database: Database,
  id: string,
): Promise<{ revision: string | null; annotationCount: number }> {
  const card = await database.get('articles', id);
  if (card?.deletedAt !== null) return { revision: null, annotationCount: 0 };
  return { revision: card.revision, annotationCount: card.noteCount };
}

/** Some of the articles that were asked for: of the first `taken` ids, those that are in the library. */
export interface ArticlesPage extends Omit<LibraryPart, 'verdicts'> {
  taken: number;
}

/** How long the texts of a page may be together, in UTF-16 units: browsers refuse messages of 64 MB. */
const pageLength = 2_000_000;
/** How many are read at once. */
const atOnce = 20;

/**
 * Whole articles in the order of the ids, given each once, with their annotations; as many of the first ones as go into one
 * message.
 */
export function listArticles(
  database: Database,
  ids: string[],
  maxLength = pageLength,
): Promise<ArticlesPage> {
  return read(database, async (transaction) => {
    const page: ArticlesPage = { articles: [], annotations: [], revisions: [], taken: 0 };
    for (let length = 0; page.taken < ids.length && length < maxLength; page.taken += atOnce) {
      const part = await listWhole(transaction, ids.slice(page.taken, page.taken + atOnce));
      page.articles.push(...part.articles);
      page.annotations.push(...part.annotations);
      page.revisions.push(...part.revisions);
      for (const { text } of [...part.articles, ...part.revisions]) length += text.length;
    }
    return { ...page, taken: Math.min(page.taken, ids.length) };
  });
}

async function listWhole(transaction: Reading, ids: string[]): Promise<Omit<LibraryPart, 'verdicts'>> {
  const found = await getMany(transaction.objectStore('articles'), ids);
  const cards = found.flatMap((card) => (card?.deletedAt === null ? [card] : []));
  const listed = cards.map(({ id }) => id);
  const [bodies, annotations, revisions] = await Promise.all([
    getMany(transaction.objectStore('bodies'), listed),
    listManyBy(transaction.objectStore('annotations').index('byArticle'), listed),
    listMany(transaction.objectStore('revisions'), listed.map(revisionsOf)),
  ]);
  return {
    articles: cards.map((card, i) => joinSaved(card, bodies[i])),
    annotations: annotations.flatMap(keepLive),
    revisions: revisions.flatMap(inOrderSeen),
  };
}
