import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toClusterTable, toFigureTable, toSecurityTable } from '../../src/export/tables.ts';
import { toCsv } from '../../src/export/to-csv.ts';
import { toMention, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

function parseCsv(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const about = {
  文章编号: '\t202601020000000001',
  标题: '青山市：做强产业集群',
  媒体: '青山日报',
  发布时间: '2026-01-02T09:30:00+08:00',
  网址: 'https://finance.eastmoney.com/a/202601020000000001.html',
};

test('one row per cluster', () => {
  expect(
    parseCsv(toCsv(toClusterTable({ articles: [toSavedArticle(), toSavedArticle({ clusters: [] })] }))),
  ).toEqual([
    {
      ...about,
      序号: '1',
      产业集群: '清洁能源',
      引领: '风电',
      目标: '',
      项目: '东岭风场',
      数据: '',
      证券: '电池',
      证券代码: '\t90.BK1033',
    },
  ]);
});

test('one row per figure with its sentence', () => {
  const sentence = '青山市将实施重点项目36个，总投资820亿元。';
  const link = `${about.网址}#:~:text=${encodeURIComponent(sentence)}`;
  expect(parseCsv(toCsv(toFigureTable({ articles: [toSavedArticle()] })))).toEqual([
    {
      ...about,
      产业集群: '',
      指标: '重点项目',
      原文: '36个',
      数值: '36',
      单位: '个',
      类型: '数量',
      句子: sentence,
      原文链接: link,
    },
    {
      ...about,
      产业集群: '',
      指标: '总投资',
      原文: '820亿元',
      数值: '82000000000',
      单位: '元',
      类型: '金额',
      句子: sentence,
      原文链接: link,
    },
  ]);
});

test('a figure inside a cluster says which', () => {
  const article = toSavedArticle();
  const [figure] = article.figures;
  const [cluster] = article.clusters;
  if (!figure || !cluster) throw new Error('the sample has both');
  const inside = { ...figure, value: -3.5, start: cluster.start + 1, end: cluster.start + 3 };

  const [row] = parseCsv(toCsv(toFigureTable({ articles: [{ ...article, figures: [inside] }] })));
  expect(row).toMatchObject({ 产业集群: '清洁能源', 数值: '-3.5' });
});

test('codes stay texts with all their zeros', () => {
  const mentions = [
    toMention('0.000001', '平安银行'),
    toMention('1.000001', '上证指数'),
    toMention('0.000001', '平安'),
  ];
  const rows = parseCsv(toCsv(toSecurityTable({ articles: [toSavedArticle({ mentions })] })));
  expect(
    rows.map((row) => [row['证券代码'], row['代码'], row['名称'], row['类别'], row['提及次数']]),
  ).toEqual([
    ['\t0.000001', '\t000001', '平安银行', '股票', '2'],
    ['\t1.000001', '\t000001', '上证指数', '指数', '1'],
  ]);
});

test.each(hostileTexts)('a title with %s survives and calculates nothing', (_name, title) => {
  const [row] = parseCsv(toCsv(toSecurityTable({ articles: [toSavedArticle({ title })] })));
  const cell = row?.['标题'] ?? '';
  expect(cell.replace(/^\t/, '')).toBe(title.toWellFormed());
  expect(cell).not.toMatch(/^[ \n\r]*[=+\-@＝]/);
});

test('without articles there are the headings', () => {
  expect(toCsv(toSecurityTable({ articles: [] }))).toBe(
    '\ufeff文章编号,标题,媒体,发布时间,网址,证券代码,市场,代码,名称,类别,板块类别,提及次数,存疑\r\n',
  );
});
