import type { Annotation } from '../model/annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Database } from './schema.ts';
import { read } from './transact.ts';

interface Bin {
  articles: ArticleCard[];
  annotations: { annotation: Annotation; title: string | null }[];
}

/**
 * What lies in the bin, the latest removed first. The annotations of an article that lies in it come back with the
 * article, and are not listed on their own.
 */
export function listBin(database: Database): Promise<Bin> {
  return read(database, async (transaction) => {
    const articles = await transaction.objectStore('articles').index('byDeleted').getAll();
    const annotations: Bin['annotations'] = [];
    for (const annotation of await transaction.objectStore('annotations').index('byDeleted').getAll()) {
      const card = await transaction.objectStore('articles').get(annotation.articleId);
      if (card?.deletedAt === null) annotations.push({ annotation, title: card.title });
    }
    return { articles: articles.reverse(), annotations: annotations.reverse() };
  });
}
