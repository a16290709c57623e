import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { listLiveAnnotations } from './annotations.ts';
import { getListedCard } from './cards.ts';
import { getSavedArticle } from './bodies.ts';
import { getDraft } from './drafts.ts';
import { listRevisions } from './revisions.ts';
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
/** How many are read side by side. */
const atOnce = 10;

/** Whole articles in the order of the ids, given each once, with their annotations; as many of the first ones as go into one message. */
export function listArticles(
  database: Database,
  ids: string[],
  maxLength = pageLength,
): Promise<ArticlesPage> {
  return read(database, async (transaction) => {
    const page: ArticlesPage = { articles: [], annotations: [], revisions: [], taken: 0 };
    for (let length = 0; page.taken < ids.length && length < maxLength; page.taken += atOnce) {
      const some = ids.slice(page.taken, page.taken + atOnce);
      for (const part of await Promise.all(some.map((id) => getWhole(transaction, id)))) {
        if (!part) continue;
        page.articles.push(part.article);
        page.annotations.push(...part.annotations);
        page.revisions.push(...part.revisions);
        for (const { text } of [part.article, ...part.revisions]) length += text.length;
      }
    }
    return { ...page, taken: Math.min(page.taken, ids.length) };
  });
}

async function getWhole(transaction: Reading, id: string) {
  const card = await getListedCard(transaction, id);
  if (!card) return null;
  const [article, annotations, revisions] = await Promise.all([
    getSavedArticle(transaction, card),
    listLiveAnnotations(transaction, id),
    listRevisions(transaction, id),
  ]);
  return { article, annotations, revisions };
}
