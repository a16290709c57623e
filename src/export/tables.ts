import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { Figure } from '../model/figure.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { listSecurities } from '../model/list-securities.ts';
import type { Mention } from '../model/mention.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { doubtNames } from './doubt-names.ts';
import { createSentenceFinder } from './find-sentence.ts';
import { boardKindNames, kindNames } from './kind-names.ts';
import { listFigureSentences } from './list-figure-sentences.ts';
import { placeInSaved } from './place-in-saved.ts';
import { quantityNames } from './quantity-names.ts';
import { toAnnotationLink } from './to-annotation-link.ts';

/** A cell of a table. A code is a text that looks like a number, and must not become one. Null stays empty. */
export type Cell = { text: string | null } | { code: string } | { number: number | null };

/** A table, whatever file it goes into. Every row has a cell for each column. */
export interface Table {
  name: string;
  /** The name of its file, without an ending. */
  fileName: string;
  columns: string[];
  rows: Cell[][];
}

type Row = Record<string, Cell>;
type Part = Pick<LibraryPart, 'articles' | 'annotations'>;

/** The five tables of a library's analysis: articles, annotations, clusters, figures and securities. */
export function toTables(part: Part): Table[] {
  return [
    toArticleTable(part),
    toAnnotationTable(part),
    toClusterTable(part),
    toFigureTable(part),
    toSecurityTable(part),
  ];
}

/** One row per article. */
export function toArticleTable({ articles, annotations }: Part): Table {
  const columns = [
    ...['作者', '编辑', '网站', '原标题', '摘要', '要点', '标签', '保存时间', '最近打开'],
    ...['产业集群数', '证券数', '笔记数'],
  ];
  const rows = articles.map((article) => ({
    ...toArticleCells(article),
    作者: { text: article.author },
    编辑: { text: article.editor },
    网站: { text: article.site },
    原标题: { text: article.originalTitle },
    摘要: { text: article.digest },
    要点: { text: article.keyPoints.map(({ text }) => text).join('\n') },
    标签: { text: article.tags.join('；') },
    保存时间: { text: article.savedAt },
    最近打开: { text: article.openedAt },
    产业集群数: { number: article.clusters.length },
    证券数: { number: listSecurities(article).length },
    笔记数: { number: annotations.filter(({ articleId }) => articleId === article.id).length },
  }));
  return toTable('文章', 'articles', columns, rows);
}

/** One row per annotation, with its sentence and a link to its passage; those of articles that are not here as well. */
export function toAnnotationTable({ articles, annotations }: Part): Table {
  const columns = [
    ...['标记编号', '颜色', '原文', '笔记', '标签', '关于', '证券代码', '数据', '句子'],
    ...['创建时间', '修改时间', '原文链接'],
  ];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = annotations.map((annotation) => {
    const article = byId.get(annotation.articleId) ?? null;
    return {
      ...(article
        ? toArticleCells(article)
        : { 文章编号: { code: annotation.articleId }, 网址: { text: annotation.target.source } }),
      标记编号: { text: annotation.id },
      颜色: { text: quoteOf(annotation) === null ? null : annotation.colour },
      原文: { text: quoteOf(annotation) },
      笔记: { text: noteText(annotation) },
      标签: { text: annotationTags(annotation).join('；') },
      关于: { code: annotation.about ?? '' },
      证券代码: { code: annotation.secids.join('；') },
      数据: { text: annotation.figures.map(({ surface }) => surface).join('；') },
      句子: { text: article && sentenceOf(article, annotation) },
      创建时间: { text: annotation.created },
      修改时间: { text: annotation.modified },
      原文链接: { text: toAnnotationLink(annotation, article?.text ?? null) },
    };
  });
  return toTable('标记与笔记', 'annotations', columns, rows);
}

function sentenceOf({ text }: SavedArticle, annotation: Annotation): string | null {
  const { passage } = placeInSaved(text, annotation);
  return passage && createSentenceFinder(text)(passage);
}

/** One row per cluster of the articles. Several values in a cell are joined by "；". */
export function toClusterTable({ articles }: Pick<Part, 'articles'>): Table {
  const columns = ['序号', '产业集群', '引领', '目标', '项目', '数据', '证券', '证券代码'];
  const rows = articles.flatMap((article) => {
    const names = new Map(listSecurities(article).map(({ secid, name }) => [secid, name]));
    return article.clusters.map(({ ordinal, name, leads, goals, projects, figures, secids }) => ({
      ...toArticleCells(article),
      序号: { number: ordinal },
      产业集群: { text: name },
      引领: { text: leads.join('；') },
      目标: { text: goals.join('；') },
      项目: { text: projects.join('；') },
      数据: { text: figures.map(({ surface }) => surface).join('；') },
      证券: { text: secids.flatMap((secid) => names.get(secid) ?? []).join('；') },
      证券代码: { code: secids.filter((secid) => names.has(secid)).join('；') },
    }));
  });
  return toTable('产业集群', 'clusters', columns, rows);
}

/** One row per figure of the articles with its sentence and a link to it. Values are in the unit beside them. */
export function toFigureTable({ articles }: Pick<Part, 'articles'>): Table {
  const columns = ['产业集群', '指标', '原文', '数值', '单位', '类型', '句子', '原文链接'];
  const rows = articles.flatMap((article) => {
    const about = toArticleCells(article);
    return listFigureSentences(article).flatMap(({ sentence, link, figures }) =>
      figures.map((figure) => ({
        ...about,
        产业集群: { text: clusterNameOf(article, figure) },
        指标: { text: figure.label },
        原文: { text: figure.surface },
        数值: { number: figure.value },
        单位: { text: figure.unit },
        类型: { text: quantityNames[figure.quantity] },
        句子: { text: sentence },
        原文链接: { text: link },
      })),
    );
  });
  return toTable('数据', 'figures', columns, rows);
}

function clusterNameOf({ clusters }: SavedArticle, { start, end }: Figure): string | null {
  return clusters.find((cluster) => start >= cluster.start && end <= cluster.end)?.name ?? null;
}

/** One row per security that an article names. */
export function toSecurityTable({ articles }: Pick<Part, 'articles'>): Table {
  const columns = ['证券代码', '市场', '代码', '名称', '类别', '板块类别', '提及次数', '存疑'];
  const rows = articles.flatMap((article) =>
    listSecurities(article).map(({ secid, market, code, name, kind, boardKind, mentions }) => ({
      ...toArticleCells(article),
      证券代码: { code: secid },
      市场: { number: market },
      代码: { code },
      名称: { text: name },
      类别: { text: kindNames[kind] },
      板块类别: { text: boardKind && boardKindNames[boardKind] },
      提及次数: { number: mentions.length },
      存疑: { text: listDoubts(mentions).join('；') },
    })),
  );
  return toTable('证券', 'securities', columns, rows);
}

/** Why mentions look wrong, each reason once. */
function listDoubts(mentions: Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ doubt }) => (doubt === null ? [] : doubtNames[doubt])))];
}

const articleColumns = ['文章编号', '标题', '媒体', '发布时间', '网址'];

function toArticleCells({ id, title, media, publishedAt, url }: SavedArticle): Row {
  return {
    文章编号: { code: id },
    标题: { text: title },
    媒体: { text: media },
    发布时间: { text: publishedAt },
    网址: { text: url },
  };
}

function toTable(name: string, fileName: string, ownColumns: string[], rows: Row[]): Table {
  const columns = [...articleColumns, ...ownColumns];
  const empty: Cell = { text: null };
  return { name, fileName, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? empty)) };
}
