import type { Article, ArticleText } from '../model/article.ts';
import { findClusters } from './clusters/find-clusters.ts';
import { findFigures } from './figures/find-figures.ts';

/** Finds the figures and the industry clusters in what a page says. */
export function toArticle(page: ArticleText): Article {
  const { text, paragraphs, mentions } = page;
  const figures = findFigures(text, paragraphs);
  return {
    ...page,
    figures,
    clusters: findClusters(text, paragraphs, figures, mentions),
    keyPoints: [],
  };
}
