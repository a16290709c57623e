import Papa from 'papaparse';
import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { listSecurities } from '../model/list-securities.ts';
import { findSentence } from './find-sentence.ts';
import { kindNames } from './kind-names.ts';

type Cell = string | number | null;
type Row = Record<string, Cell>;

/** One row per cluster of the articles, as a CSV file's contents. Several values in a cell are joined by "；". */
export function toClusterCsv(articles: Article[]): string {
  const columns = ['序号', '产业集群', '引领', '目标', '项目', '数据', '证券', '证券代码'];
  return toCsv(
    columns,
    articles.flatMap((article) => {
      const names = new Map(listSecurities(article).map(({ secid, name }) => [secid, name]));
      return article.clusters.map(({ ordinal, name, leads, goals, projects, figures, secids }) => ({
        ...toArticleCells(article),
        序号: ordinal,
        产业集群: toTextCell(name),
        引领: toTextCell(leads.join('；')),
        目标: toTextCell(goals.join('；')),
        项目: toTextCell(projects.join('；')),
        数据: toTextCell(figures.map(({ surface }) => surface).join('；')),
        证券: toTextCell(secids.flatMap((secid) => names.get(secid) ?? []).join('；')),
        证券代码: toCodeCell(secids.filter((secid) => names.has(secid)).join('；')),
      }));
    }),
  );
}

/** One row per figure of the articles with its sentence, as a CSV file's contents. Values are in the unit beside them. */
export function toFigureCsv(articles: Article[]): string {
  const columns = ['产业集群', '指标', '原文', '数值', '单位', '句子'];
  return toCsv(
    columns,
    articles.flatMap((article) =>
      article.figures.map((figure) => ({
        ...toArticleCells(article),
        产业集群: toTextCell(clusterNameOf(article, figure)),
        指标: toTextCell(figure.label),
        原文: toTextCell(figure.surface),
        数值: figure.value,
        单位: toTextCell(figure.unit),
        句子: toTextCell(findSentence(article.text, figure)),
      })),
    ),
  );
}

/** One row per security that an article names, as a CSV file's contents. */
export function toSecurityCsv(articles: Article[]): string {
  const columns = ['证券代码', '市场', '代码', '名称', '类别', '提及次数'];
  return toCsv(
    columns,
    articles.flatMap((article) =>
      listSecurities(article).map(({ secid, market, code, name, kind, mentions }) => ({
        ...toArticleCells(article),
        证券代码: toCodeCell(secid),
        市场: market,
        代码: toCodeCell(code),
        名称: toTextCell(name),
        类别: kindNames[kind],
        提及次数: mentions.length,
      })),
    ),
  );
}

const articleColumns = ['文章编号', '标题', '媒体', '发布时间', '网址'];

function toArticleCells({ id, title, media, publishedAt, url }: Article): Row {
  return {
    文章编号: toCodeCell(id),
    标题: toTextCell(title),
    媒体: toTextCell(media),
    发布时间: toTextCell(publishedAt),
    网址: toTextCell(url),
  };
}

/** For spreadsheets: a byte order mark, without which Excel takes Chinese for another encoding, and CRLF. */
function toCsv(columns: string[], rows: Row[]): string {
  const fields = [...articleColumns, ...columns];
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field] ?? null))];
  const table = Papa.unparse(lines, { newline: '\r\n' });
  return `\ufeff${table}\r\n`;
}

/**
 * A text that a spreadsheet must not calculate: behind a tab, which Excel, LibreOffice and WPS keep as an unseen part
 * of a text, nothing is a formula.
 */
function toTextCell(text: string | null): string | null {
  if (text === null) return null;
  const cell = text.toWellFormed();
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `\t${cell}` : cell;
}

/** A code that a spreadsheet must not take for a number: behind a tab 000001 keeps its zeros and 0.300166 its form. */
function toCodeCell(code: string): string {
  return code === '' ? '' : `\t${code.toWellFormed()}`;
}

function clusterNameOf({ clusters }: Article, { start, end }: Figure): string | null {
  return clusters.find((cluster) => start >= cluster.start && end <= cluster.end)?.name ?? null;
}
