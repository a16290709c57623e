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
import { placeInSaved } from './place-in-saved.ts';
import { toPassageLink } from './to-passage-link.ts';

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
  return [
    '<article>',
    `<h1>${escapeHtml(article.title ?? '无标题')}</h1>`,
    `<p class="about">${toSource(article)}</p>`,
    toList(
      '核心数据',
      listHeadlineFigures(article).map(({ label, surface }) => escapeHtml(`${label ?? ''} ${surface}`)),
    ),
    toList(
      '要点',
      article.keyPoints.map(({ text }) => escapeHtml(text)),
    ),
    ...article.clusters.map(toCluster),
    toList(
      '证券',
      listSecurities(article).map(({ name, secid }) => escapeHtml(`${name} (${secid})`)),
    ),
    toList('笔记', annotations.map(toNote)),
    '<h2>正文</h2>',
    toText(article, annotations),
    '</article>',
    '',
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function toSource({ media, author, publishedAt, url }: SavedArticle): string {
  const facts = [media, author, publishedAt?.slice(0, 16).replace('T', ' ')]
    .filter((fact) => fact !== null && fact !== undefined)
    .map(escapeHtml);
  return [...facts, ...toLink(url, '原文')].join(' · ');
}

/** A link, or nothing for what is no address of the web. */
function toLink(url: string, words: string): string[] {
  return /^https?:\/\//i.test(url) ? [`<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`] : [];
}

function toList(title: string, items: string[]): string {
  if (items.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function toCluster({ ordinal, name, leads, goals, projects, figures }: Cluster): string {
  const rows: [title: string, values: string[]][] = [
    ['引领', leads],
    ['目标', goals],
    ['项目', projects],
    ['数据', figures.map(({ surface }) => surface)],
  ];
  const cells = rows
    .filter(([, values]) => values.length > 0)
    .map(([title, values]) => `<dt>${title}</dt><dd>${escapeHtml(values.join('、'))}</dd>`);
  return `<h2>${ordinal}. ${escapeHtml(name)}</h2>\n<dl>${cells.join('')}</dl>`;
}

function toNote(annotation: Annotation): string {
  const quote = quoteOf(annotation);
  const marked =
    quote === null
      ? ''
      : `<blockquote><mark data-colour="${toColour(annotation.colour)}">${escapeHtml(quote)}</mark></blockquote>`;
  const words = `<p class="note">${escapeHtml(noteText(annotation))}</p>`;
  const tags = annotationTags(annotation).map((tag) => `#${escapeHtml(tag)}`);
  const link = toLink(toPassageLink(annotation.target.source, quote ?? ''), '在原文中查看');
  return `${marked}${words}<p class="about">${[annotation.created.slice(0, 10), ...tags, ...link].join(' · ')}</p>`;
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
