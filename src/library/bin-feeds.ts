import { askBackground } from '../messaging/ask.ts';
import type { BinKey, BinnedAnnotation } from '../messaging/protocol.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { createFeed, type Feed } from './feed.ts';

/** What lies in the bin. */
export interface Bin {
  articles: Feed<ArticleCard>;
  notes: Feed<BinnedAnnotation>;
}

/** The bin, of which nothing is read yet. */
export function createBin(): Bin {
  return {
    articles: createFeed<ArticleCard, BinKey>(
      async (after, limit) => {
        const { articles, next } = await askBackground('listBin', { kind: 'articles', after, limit });
        return { rows: articles, next };
      },
      ({ id }) => id,
    ),
    notes: createFeed<BinnedAnnotation, BinKey>(
      async (after, limit) => {
        const { annotations, next } = await askBackground('listBin', { kind: 'annotations', after, limit });
        return { rows: annotations, next };
      },
      ({ annotation }) => annotation.id,
    ),
  };
}
