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

/** Whole articles in the order of the ids, with their annotations; ids that are not in the library are left out. */
export function listArticles(database: Database, ids: string[]): Promise<Omit<LibraryPart, 'verdicts'>> {
  return read(database, async (transaction) => {
    const found = await Promise.all([...new Set(ids)].map((id) => getWhole(transaction, id)));
    const parts = found.filter((part) => part !== null);
    return {
      articles: parts.map(({ article }) => article),
      annotations: parts.flatMap(({ annotations }) => annotations),
      revisions: parts.flatMap(({ revisions }) => revisions),
    };
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
