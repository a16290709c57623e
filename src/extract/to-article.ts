import type { Article, ArticleText } from '../model/article.ts';
import { findClusters } from './clusters/find-clusters.ts';
import { findFigures } from './figures/find-figures.ts';
import { findKeyPoints } from './key-points/find-key-points.ts';

/** Finds the figures, the industry clusters and the key sentences in what a page says. */
export function toArticle(page: ArticleText): Article {
  const { text, paragraphs, mentions } = page;
  const figures = findFigures(text, paragraphs);
  return {
    ...page,
    figures,
    clusters: findClusters(text, paragraphs, figures, mentions),
    keyPoints: findKeyPoints(text, paragraphs, figures, mentions, page.title),
  };
}
