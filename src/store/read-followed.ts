import type { Annotation } from '../model/annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { getMany, listManyBy } from './get-many.ts';
import type { Upgrading, Writing } from './schema.ts';
import type { Facet } from './to-facets.ts';

/** What tells where an article and its annotations are to be found, and where they are found now. */
export interface Followed {
  articleId: string;
  /** Undefined where there are annotations alone. */
  card: ArticleCard | undefined;
  annotations: Annotation[];
  facets: Facet[];
}

/** The same of many articles, in the order of the ids. */
export async function readFollowed(transaction: Writing | Upgrading, ids: string[]): Promise<Followed[]> {
  const [cards, annotations, records] = await Promise.all([
    getMany(transaction.objectStore('articles'), ids),
    listManyBy(transaction.objectStore('annotations').index('byArticle'), ids),
    getMany(transaction.objectStore('facets'), ids),
  ]);
  return ids.map((articleId, i) => ({
    articleId,
    card: cards[i],
    annotations: annotations[i] ?? [],
    facets: records[i]?.facets ?? [],
  }));
}
