import { kindNames } from '../export/kind-names.ts';
import { toAnnotationLink } from '../export/to-annotation-link.ts';
import { toHtmlLink } from '../export/to-html.ts';
import { toMarkdown } from '../export/to-markdown.ts';
import { type Annotation, quoteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Clip } from '../model/clip.ts';
import { listHeadlineFigures } from '../model/list-headline-figures.ts';
import { listSecurities, type NamedSecurity, securityNameIn } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { toElement, toHtmlLine } from './html-words.ts';
import { toAnnotationHtml } from './to-annotation-clip.ts';
import { toClusterHtml } from './to-cluster-clip.ts';
import { toMinute } from './to-source-line.ts';
import { toTableHtml } from './to-table-clip.ts';

/**
 * What was read out of an article, with its notes. As text it is the Markdown of its file, properties and all: pasted into
 * an empty note it is that note. As HTML it is what a document has, and its address can be read.
 */
export function toArticleClip(article: Article | SavedArticle, annotations: Annotation[]): Clip {
  return { plain: toMarkdown(article, annotations), html: toArticleHtml(article, annotations) };
}

function toArticleHtml(article: Article, annotations: Annotation[]): string {
  const securities = listSecurities(article);
  const names = new Map(securities.map(({ secid, name }) => [secid, name]));
  return [
    `<h2>${toHtmlLine(article.title ?? '无标题')}</h2>`,
    toElement('p', toFacts(article)),
    toElement('blockquote', toElement('p', toHtmlLine(article.digest ?? ''))),
    toSection('要点', toList(article.keyPoints.map(({ text }) => toHtmlLine(text)))),
    toSection('核心数据', toFigures(article)),
    toSection('产业集群', article.clusters.map((cluster) => toClusterHtml(cluster, names)).join('')),
    toSection('证券', toSecurities(securities)),
    toSection('笔记', annotations.map((annotation) => toNote(annotation, article)).join('')),
  ].join('');
}

function toFacts({ media, author, publishedAt, url }: Article): string {
  const facts = [media, author, toMinute(publishedAt)].filter((fact) => fact !== null).map(toHtmlLine);
  const [address = toHtmlLine(url)] = toHtmlLink(url, url);
  return [...facts, address].join(' · ');
}

function toSection(title: string, inner: string): string {
  return inner === '' ? '' : `<h3>${title}</h3>${inner}`;
}

function toList(items: string[]): string {
  return toElement('ul', items.map((item) => toElement('li', item)).join(''));
}

function toFigures(article: Article): string {
  const rows = listHeadlineFigures(article).map(({ label, surface }) => [{ text: label }, { text: surface }]);
  return rows.length === 0 ? '' : toTableHtml({ columns: ['指标', '数据'], rows });
}

function toSecurities(securities: NamedSecurity[]): string {
  const rows = securities.map(({ name, code, kind, mentions }) => [
    { text: name },
    { code },
    { text: kindNames[kind] },
    { number: mentions.length },
  ]);
  return rows.length === 0 ? '' : toTableHtml({ columns: ['名称', '代码', '类别', '提及次数'], rows });
}

/** A note in its article needs no source, only the way to its place. */
function toNote(annotation: Annotation, article: Article): string {
  const quote = quoteOf(annotation);
  const [link = ''] =
    quote === null ? [] : toHtmlLink(toAnnotationLink(annotation, article.text), '在原文中查看');
  const { about } = annotation;
  return toAnnotationHtml(annotation, toElement('p', link), about && securityNameIn(article, about));
}
