import type { Annotation } from '../model/annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { dayOf, type ExportFile, type ExportSink } from './export-sink.ts';
import { toCslJson } from './to-csl-json.ts';
import { toHypothesisJson } from './to-hypothesis-json.ts';
import { toReadwiseCsv } from './to-readwise-csv.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

/** What these formats say of an article: nothing of its text. */
type ArticleFacts = Omit<
  SavedArticle,
  'text' | 'paragraphs' | 'mentions' | 'securities' | 'figures' | 'clusters' | 'keyPoints'
>;

/** W3C Web Annotations as JSON-LD. */
export function openWebAnnotations(now: Date): ExportSink {
  return openList('annotations', (_articles, annotations) => ({
    name: `tickermark-annotations-${dayOf(now)}.jsonld`,
    type: 'application/ld+json',
    contents: new Blob([toWebAnnotations(annotations, now.toISOString())]),
  }));
}

/** Annotations as Hypothesis exports them. */
export function openHypothesis(now: Date): ExportSink {
  return openList('annotations', (articles, annotations) => ({
    name: `tickermark-hypothesis-${dayOf(now)}.json`,
    type: 'application/json',
    contents: new Blob([toHypothesisJson(articles, annotations, now.toISOString())]),
  }));
}

/** Highlights as Readwise imports them. */
export function openReadwise(now: Date): ExportSink {
  return openList('annotations', (articles, annotations) => ({
    name: `tickermark-readwise-${dayOf(now)}.csv`,
    type: 'text/csv',
    contents: new Blob([toReadwiseCsv(articles, annotations)]),
  }));
}

/** References for Zotero and others. */
export function openCslJson(now: Date): ExportSink {
  return openList('articles', (articles) => ({
    name: `tickermark-references-${dayOf(now)}.json`,
    type: 'application/vnd.citationstyles.csl+json',
    contents: new Blob([toCslJson(articles)]),
  }));
}

function openList(
  wanted: 'articles' | 'annotations',
  toFile: (articles: ArticleFacts[], annotations: Annotation[]) => ExportFile,
): ExportSink {
  const articles: ArticleFacts[] = [];
  const annotations: Annotation[] = [];
  return {
    add(part) {
      articles.push(...part.articles.map(toFacts));
      if (wanted === 'annotations') annotations.push(...part.annotations);
    },
    end: () => Promise.resolve(toFile(articles, annotations)),
  };
}

function toFacts(article: SavedArticle): ArticleFacts {
  const { text, paragraphs, mentions, securities, figures, clusters, keyPoints, ...facts } = article;
  return facts;
}
