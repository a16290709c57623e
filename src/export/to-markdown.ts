import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { Cluster } from '../model/cluster.ts';
import { toColour } from '../model/colour.ts';
import { listHeadlineFigures } from '../model/list-headline-figures.ts';
import { listSecurities } from '../model/list-securities.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { createSentenceFinder } from './find-sentence.ts';
import { kindNames } from './kind-names.ts';
import { type FigureSentence, listFigureSentences } from './list-figure-sentences.ts';
import { placeInSaved } from './place-in-saved.ts';
import { toAnnotationLink } from './to-annotation-link.ts';
import { toClusterRows } from './to-cluster-rows.ts';
import { toFigureText } from './to-figure-text.ts';
import { toMarkdownLink } from './to-markdown-link.ts';
import { toLocalDate, toProperties } from './to-properties.ts';

/**
 * An article, saved or not, with its notes, as a Markdown file: YAML properties, key points, headline figures, clusters, securities,
 * notes, and every figure with its sentence. Page text is escaped and never becomes markup; the reader's notes are
 * Markdown, each in a block quote of its own, so that a fence or a tag left open ends with its note.
 */
export function toMarkdown(article: Article | SavedArticle, annotations: Annotation[]): string {
  const securities = listSecurities(article);
  const names = new Map(securities.map(({ secid, name }) => [secid, name]));
  const blocks = [
    toProperties(article),
    `# ${escapeMarkdown(article.title ?? '无标题')}`,
    toSourceLine(article),
    article.digest === null ? '' : `> ${escapeMarkdown(article.digest)}`,
    toSection(
      '要点',
      article.keyPoints.map(({ text }) => escapeMarkdown(text)),
    ),
    toSection(
      '核心数据',
      listHeadlineFigures(article).map((figure) => escapeMarkdown(toFigureText(figure))),
    ),
    ...toClusterBlocks(article.clusters, names),
    toSection('证券', securities.map(toSecurityItem)),
    ...toNoteBlocks(annotations, article.text),
    toSection('数据与出处', listFigureSentences(article).map(toFigureSentence)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function toSourceLine({ media, publishedAt, url }: Article): string {
  const time = publishedAt?.slice(0, 16).replace('T', ' ');
  const facts = [media && escapeMarkdown(media), time && escapeMarkdown(time), toMarkdownLink('原文', url)];
  return facts.filter(Boolean).join(' · ');
}

function toSection(heading: string, items: string[]): string {
  if (items.length === 0) return '';
  return `## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** A sentence with a link to it, and below it what it states. */
function toFigureSentence({ sentence, link, figures }: FigureSentence): string {
  const head = [escapeMarkdown(sentence), toMarkdownLink('↗', link)]
    .filter((part) => part !== null)
    .join(' ');
  return [head, ...figures.map((figure) => `  - ${escapeMarkdown(toFigureText(figure))}`)].join('\n');
}

function toClusterBlocks(clusters: Cluster[], names: Map<string, string>): string[] {
  if (clusters.length === 0) return [];
  return ['## 产业集群', ...clusters.map((cluster) => toClusterBlock(cluster, names))];
}

/** A cluster as a heading and a list. */
export function toClusterBlock(cluster: Cluster, names: Map<string, string>): string {
  const { ordinal, name } = cluster;
  const items = toClusterRows(cluster, names).map(
    ([title, values]) => `- ${title}：${values.map(escapeMarkdown).join('、')}`,
  );
  return [`### ${ordinal}. ${escapeMarkdown(name)}`, items.join('\n')].join('\n\n').trim();
}

function toSecurityItem({ name, secid, kind, mentions }: NamedSecurity): string {
  return `${escapeMarkdown(`${name} (${secid})`)} · ${kindNames[kind]} · 提及 ${mentions.length} 次`;
}

const colourNames = { yellow: '黄', green: '绿', blue: '蓝', pink: '粉', purple: '紫' };

function toPlaces(annotation: Annotation, text: string): string[] {
  const link = toMarkdownLink('↗', toAnnotationLink(annotation, text));
  return [
    ...(annotation.colour === null ? [] : [`（${colourNames[toColour(annotation.colour)]}）`]),
    ...(link === null ? [] : [link]),
  ];
}

function toNoteBlocks(annotations: Annotation[], text: string): string[] {
  if (annotations.length === 0) return [];
  const sentenceOf = createSentenceFinder(text);
  const blocks = annotations.map((annotation) => {
    const { passage } = placeInSaved(text, annotation);
    return toNoteBlock(annotation, passage === null ? '' : sentenceOf(passage), text);
  });
  return ['## 笔记', ...blocks];
}

/**
 * The day, the marked words with a link to them, their colour, what the note is about, its tags; the sentence where it has
 * more words than were marked ("" where it is not known), and the reader's words.
 */
function toNoteBlock(annotation: Annotation, sentence: string, text: string): string {
  const quote = quoteOf(annotation);
  const head = [
    `**${toLocalDate(annotation.created) ?? '日期不明'}**`,
    ...(quote === null ? [] : [`“${escapeMarkdown(quote)}”`, ...toPlaces(annotation, text)]),
    ...(annotation.about === null ? [] : [escapeMarkdown(annotation.about)]),
    ...annotationTags(annotation).map((tag) => `#${escapeMarkdown(tag).replace(/\s+/g, '-')}`),
  ].join(' ');
  const isLonger = quote !== null && sentence.length > quote.trim().length;
  const words = noteText(annotation)
    .toWellFormed()
    .split(/\r\n|\r|\n/);
  return [head, '', ...(isLonger ? [`原句：${escapeMarkdown(sentence)}`, ''] : []), ...words]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
