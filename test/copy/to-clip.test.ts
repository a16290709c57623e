import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { pickColumns, toCopiedTable } from '../../src/copy/to-copied-table.ts';
import { toClip } from '../../src/copy/to-clip.ts';
import { toTableClip } from '../../src/copy/to-table-clip.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import type { Copyable } from '../../src/model/copyable.ts';
import { toAnnotation, toArticle, toMention, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from '../export/hostile-texts.ts';
import { article, highlight } from './copied-samples.ts';

const [cluster] = article.clusters;
if (!cluster) throw new Error('the sample has a cluster');

const link = (words: string) => `${article.url}#:~:text=${encodeURIComponent(words)}`;
const plain = (what: Copyable, of = article) => toClip(what, of, [highlight]).plain;

/** What a spreadsheet reads from a copied table. */
function parseTsv(tsv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(tsv, { delimiter: '\t' });
  expect(errors).toEqual([]);
  return data;
}

describe('as text', () => {
  test('an article is the Markdown of its file', () => {
    expect(plain({ kind: 'article' })).toBe(toMarkdown(article, [highlight]));
  });

  test('a cluster is a heading and a list, with its source', () => {
    expect(plain({ kind: 'cluster', cluster })).toBe(
      [
        '### 1. 清洁能源',
        '',
        '- 引领：风电',
        '- 项目：东岭风场',
        '- 证券：电池 (90.BK1033)',
        '',
        `—— [青山市：做强产业集群](<${link('清洁能源')}>) · 青山日报 · 2026-01-02 09:30`,
        '',
      ].join('\n'),
    );
  });

  test('a highlight is a quotation with its source, its tags and the note', () => {
    expect(plain({ kind: 'annotation', annotation: highlight })).toBe(
      [
        '> 总投资820亿元',
        '',
        `—— [青山市：做强产业集群](<${link('总投资820亿元')}>) · 青山日报 · 2026-01-02 09:30`,
        '',
        '#硅料 #两-字',
        '',
        '留意风电。',
        '',
      ].join('\n'),
    );
  });

  test('a note on a security names it', () => {
    const annotation = toAnnotation({ about: '90.BK1033' });
    expect(plain({ kind: 'annotation', annotation })).toBe(
      `—— [青山市：做强产业集群](<${article.url}>) · 青山日报 · 2026-01-02 09:30\n\n**电池**\n\n留意风电。\n`,
    );
  });

  test('what is not known of the source is left out, and an address that is none of the web is no link', () => {
    const unknown = toSavedArticle({ title: null, media: null, publishedAt: null, url: 'javascript:1' });
    expect(toClip({ kind: 'annotation', annotation: toAnnotation() }, unknown, []).plain).toBe(
      '—— 无标题\n\n留意风电。\n',
    );
  });

  test('figures are a table of TSV, values as numbers', () => {
    const sentence = '青山市将实施重点项目36个，总投资820亿元。';
    const from = ['青山市：做强产业集群', '2026-01-02T09:30:00+08:00', link(sentence)];
    expect(parseTsv(plain({ kind: 'table', table: 'figures' }))).toEqual([
      ['指标', '原文', '数值', '单位', '产业集群', '句子', '标题', '发布时间', '原文链接'],
      ['重点项目', '36个', '36', '个', '', sentence, ...from],
      ['总投资', '820亿元', '82000000000', '元', '', sentence, ...from],
    ]);
  });

  test('codes in a table stay texts', () => {
    const of = toSavedArticle({ mentions: [toMention('0.000001', '平安银行')] });
    const [, row] = parseTsv(plain({ kind: 'table', table: 'securities' }, of));
    expect(row?.slice(0, 5)).toEqual(['平安银行', '\t000001', '股票', '1', '\t0.000001']);
  });

  test('clusters are a table, one row each', () => {
    const [, row] = parseTsv(plain({ kind: 'table', table: 'clusters' }));
    expect(row?.slice(0, 7)).toEqual(['1', '清洁能源', '风电', '', '东岭风场', '', '电池']);
  });

  test('articles are a table, one row each', () => {
    const rows = toCopiedTable('articles', { articles: [article], annotations: [highlight] });
    const [columns, row] = parseTsv(toTableClip(rows).plain);
    expect(columns?.slice(0, 6)).toEqual(['标题', '媒体', '发布时间', '产业集群数', '证券数', '笔记数']);
    expect(row?.slice(3, 6)).toEqual(['1', '2', '1']);
  });

  test('an article that is not saved can be copied whole and in parts', () => {
    const unsaved = toArticle();
    expect(toClip({ kind: 'article' }, unsaved, []).plain).toBe(toMarkdown(unsaved, []));
    const rows = parseTsv(toClip({ kind: 'table', table: 'figures' }, unsaved, []).plain);
    expect(rows).toHaveLength(3);
  });

  test.each(hostileTexts)('a cell of %s is one cell and calculates nothing', (_name, text) => {
    const rows = parseTsv(
      toTableClip({ columns: ['甲', '乙'], rows: [[{ text }, { number: -3.5 }], [{ code: text }]] }).plain,
    );
    expect(rows).toHaveLength(3);
    const [, [cell = '', number] = [], [code = ''] = []] = rows;
    expect(number).toBe('-3.5');
    expect(cell.replace(/^\t/, '')).toBe(text.toWellFormed());
    expect(code).toBe(`\t${text.toWellFormed()}`);
    expect(cell.startsWith('\t') || !/^\s*[=+\-@＝]/.test(cell)).toBe(true);
  });

  test.each(hostileTexts)('a quotation of %s is one line of a block quote', (_name, exact) => {
    const annotation = toAnnotation({
      body: [],
      target: {
        source: article.url,
        selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
      },
    });
    const [first = '', second] = plain({ kind: 'annotation', annotation }).split('\n');
    expect(first).toMatch(/^> ?/);
    expect(second).toBe('');
    expect(first).not.toMatch(/<[a-z!/]/i);
  });
});

test('a column that a table does not have is not picked in silence', () => {
  expect(() => pickColumns({ columns: ['甲'], rows: [] }, ['乙'])).toThrow('乙');
});
