import { listSecurities } from '../model/list-securities.ts';
import type { ArticleCard, SavedArticle } from '../model/saved-article.ts';
import type { Reading, Writing } from './schema.ts';

/** The card of an article in the library; null when it is not saved or lies in the bin. */
export async function getListedCard(transaction: Reading | Writing, id: string): Promise<ArticleCard | null> {
  const card = await transaction.objectStore('articles').get(id);
  return card?.deletedAt === null ? card : null;
}

/** What lists show of an article that has so many annotations. */
export function toCard(article: SavedArticle, noteCount: number): ArticleCard {
  const { id, url, site, title, digest, publishedAt, media } = article;
  const { savedAt, openedAt, tags, revision, deletedAt } = article;
  const securities = listSecurities(article).map(({ mentions, ...security }) => security);
  return {
    ...{ id, url, site, title, digest, publishedAt, media },
    ...{ savedAt, openedAt, tags, revision, deletedAt },
    ...{ securities, clusterNames: article.clusters.map(({ name }) => name), noteCount },
  };
}
