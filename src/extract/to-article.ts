import type { Article, ArticleText } from '../model/article.ts';
import { findClusters } from './clusters/find-clusters.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMentions } from './find-mentions.ts';
import { findKeyPoints } from './key-points/find-key-points.ts';
import { nameSecurities } from './securities/name-securities.ts';
import type { Lexicon } from './securities/parse-lexicon.ts';

/** Finds what a page does not mark: more mentions, the figures, the industry clusters and the key sentences. */
export function toArticle(page: ArticleText, lexicon: Lexicon): Article {
  const { text, paragraphs } = page;
  const mentions = findMentions(text, page.mentions, lexicon);
  const figures = findFigures(text, paragraphs);
  return {
    ...page,
    mentions,
    securities: nameSecurities(mentions, lexicon),
    figures,
    clusters: findClusters(text, paragraphs, figures, mentions),
    keyPoints: findKeyPoints(text, paragraphs, figures, mentions, page.title),
  };
}
