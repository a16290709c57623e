import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { listLiveAnnotations } from './annotations.ts';
import { getListedCard } from './cards.ts';
import { getSavedArticle } from './bodies.ts';
import { getDraft } from './drafts.ts';
import type { Database } from './schema.ts';
import { read } from './transact.ts';

/** An article as saved (null when it is not, or lies in the bin), its annotations, and the unfinished note. */
export function getArticle(
  database: Database,
  id: string,
): Promise<{ saved: SavedArticle | null; annotations: Annotation[]; draft: string }> {
  return read(database, async (transaction) => {
    const draft = await getDraft(transaction, id);
    const card = await getListedCard(transaction, id);
    if (!card) return { saved: null, annotations: [], draft };
    const saved = await getSavedArticle(transaction, card);
    return { saved, annotations: await listLiveAnnotations(transaction, id), draft };
  });
}

/** Whole articles in the order of the ids, with their annotations; ids that are not in the library are left out. */
export function listArticles(
  database: Database,
  ids: string[],
): Promise<{ articles: SavedArticle[]; annotations: Annotation[] }> {
  return read(database, async (transaction) => {
    const articles: SavedArticle[] = [];
    const annotations: Annotation[] = [];
    for (const id of new Set(ids)) {
      const card = await getListedCard(transaction, id);
      if (!card) continue;
      articles.push(await getSavedArticle(transaction, card));
      annotations.push(...(await listLiveAnnotations(transaction, id)));
    }
    return { articles, annotations };
  });
}
