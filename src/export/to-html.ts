import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { Cluster } from '../model/cluster.ts';
import { toColour } from '../model/colour.ts';
import { listHeadlineFigures } from '../model/list-headline-figures.ts';
import { listSecurities } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { toTextPieces } from '../model/to-text-pieces.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlStyle } from './html-style.ts';
import { kindNames } from './kind-names.ts';
import { type FigureSentence, listFigureSentences } from './list-figure-sentences.ts';
import { placeInSaved } from './place-in-saved.ts';
import { toAnnotationLink } from './to-annotation-link.ts';
import { toClusterRows } from './to-cluster-rows.ts';
import { toFigureText } from './to-figure-text.ts';

/** The beginning of a self-contained HTML file, to read and to print, before its articles. It has no script in it. */
export function toHtmlHead(title: string): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${htmlStyle}</style>`,
    '',
  ].join('\n');
}

/** One article with what was read out of it, its text with the reader's highlights, and the notes. */
export function toHtmlArticle(article: SavedArticle, annotations: Annotation[]): string {
  const securities = listSecurities(article);
  const names = new Map(securities.map(({ secid, name }) => [secid, name]));
  return [
    '<article>',
    `<h1>${escapeHtml(article.title ?? '无标题')}</h1>`,
    `<p class="about">${toSource(article)}</p>`,
    article.originalTitle === null ? '' : `<p class="about">原标题：${escapeHtml(article.originalTitle)}</p>`,
    article.digest === null ? '' : `<p>${escapeHtml(article.digest)}</p>`,
    article.tags.length === 0 ? '' : `<p class="about">${article.tags.map(toTag).join(' ')}</p>`,
    toList(
      '核心数据',
      listHeadlineFigures(article).map((figure) => escapeHtml(toFigureText(figure))),
    ),
    toList(
      '要点',
      article.keyPoints.map(({ text }) => escapeHtml(text)),
    ),
    ...article.clusters.map((cluster) => toCluster(cluster, names)),
    toList(
      '证券',
      securities.map(({ name, secid, kind }) => escapeHtml(`${name} (${secid}) · ${kindNames[kind]}`)),
    ),
    toList(
      '笔记',
      annotations.map((annotation) => toNote(annotation, article.text)),
    ),
    '<h2>正文</h2>',
    toText(article, annotations),
    toList('数据与出处', listFigureSentences(article).map(toFigureSentence)),
    '</article>',
    '',
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function toSource({ media, author, editor, publishedAt, url }: SavedArticle): string {
  const facts = [
    media,
    author,
    editor === null ? null : `编辑 ${editor}`,
    publishedAt?.slice(0, 16).replace('T', ' '),
  ]
    .filter((fact) => fact !== null && fact !== undefined)
    .map(escapeHtml);
  return [...facts, ...toHtmlLink(url, '原文')].join(' · ');
}

/** A link, or nothing for what is no address of the web. */
export function toHtmlLink(url: string, words: string): string[] {
  return /^https?:\/\//i.test(url) ? [`<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`] : [];
}

function toList(title: string, items: string[]): string {
  if (items.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function toCluster(cluster: Cluster, names: Map<string, string>): string {
  const cells = toClusterRows(cluster, names).map(
    ([title, values]) => `<dt>${title}</dt><dd>${escapeHtml(values.join('、'))}</dd>`,
  );
  return `<h2>${cluster.ordinal}. ${escapeHtml(cluster.name)}</h2>\n<dl>${cells.join('')}</dl>`;
}

/** A sentence with a link to it, and below it what it states. */
function toFigureSentence({ sentence, link, figures }: FigureSentence): string {
  const rows = figures.map((figure) => `<li>${escapeHtml(toFigureText(figure))}</li>`);
  return `${[escapeHtml(sentence), ...toHtmlLink(link, '↗')].join(' ')}<ul>${rows.join('')}</ul>`;
}

function toTag(tag: string): string {
  return `#${escapeHtml(tag)}`;
}

function toNote(annotation: Annotation, text: string): string {
  const quote = quoteOf(annotation);
  const marked =
    quote === null
      ? ''
      : `<blockquote><mark data-colour="${toColour(annotation.colour)}">${escapeHtml(quote)}</mark></blockquote>`;
  const words = `<p class="note">${escapeHtml(noteText(annotation))}</p>`;
  const about = annotation.about === null ? [] : [escapeHtml(annotation.about)];
  const tags = annotationTags(annotation).map(toTag);
  const link = toHtmlLink(toAnnotationLink(annotation, text), '在原文中查看');
  return `${marked}${words}<p class="about">${[escapeHtml(annotation.created.slice(0, 10)), ...about, ...tags, ...link].join(' · ')}</p>`;
}

function toText({ text, paragraphs }: SavedArticle, annotations: Annotation[]): string {
  const placed = annotations.map((annotation) => placeInSaved(text, annotation));
  return paragraphs
    .map((paragraph) => {
      const words = toTextPieces(paragraph, placed).map(({ start, end, annotations: here }) => {
        const last = here.at(-1);
        const piece = escapeHtml(text.slice(start, end));
        return last ? `<mark data-colour="${toColour(last.colour)}">${piece}</mark>` : piece;
      });
      return `<p${paragraph.heading ? ' class="heading"' : ''}>${words.join('')}</p>`;
    })
    .join('\n');
}
