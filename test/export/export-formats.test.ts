import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import type { ExportFile } from '../../src/export/export-sink.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { withTags } from '../../src/model/change-annotation.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

const now = new Date('2026-01-05T00:00:00.000Z');
const one = toSavedArticle();
const other = toSavedArticle({ id: '2', title: '另一篇' });
const highlight = withTags(
  toAnnotation({
    id: '00000000-0000-4000-8000-000000000002',
    motivation: 'highlighting',
    colour: 'green',
    target: {
      source: one.url,
      selector: [
        { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' },
        { type: 'TextPositionSelector', start: 14, end: 22 },
      ],
    },
  }),
  ['硅料'],
  '2026-01-04T00:00:00.000Z',
);
const library: LibraryPart = {
  articles: [one, other],
  annotations: [
    toAnnotation(),
    highlight,
    toAnnotation({ articleId: '2', id: '00000000-0000-4000-8000-000000000003' }),
  ],
  verdicts: [],
  revisions: [],
};

/** What comes of a library that arrives in as many parts as it has articles. */
async function toFile(
  format: ExportFormat,
  { articles, annotations }: LibraryPart = library,
): Promise<ExportFile> {
  const sink = exportFormats[format](now);
  for (const article of articles)
    await sink.add({
      articles: [article],
      annotations: annotations.filter(({ articleId }) => articleId === article.id),
      verdicts: [],
      revisions: [],
    });
  return sink.end();
}

const toText = async (format: ExportFormat, part?: LibraryPart) =>
  (await toFile(format, part)).contents.text();

async function unpack({ contents }: ExportFile): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await contents.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A CSV file's text without the mark that spreadsheets want at its beginning. */
function withoutMark(csv = ''): string {
  return csv.replace(/^\ufeff/, '').trimEnd();
}

test('one article is one Markdown file with its own notes', async () => {
  const file = await toFile('markdown', { ...library, articles: [one] });
  expect(file).toMatchObject({ name: '青山市：做强产业集群 202601020000000001.md', type: 'text/markdown' });
  expect((await file.contents.text()).match(/留意风电/g)).toHaveLength(2);
});

test('several articles are a zip with a Markdown file each', async () => {
  const file = await toFile('markdown');
  expect(file).toMatchObject({ name: 'tickermark-markdown-2026-01-05.zip', type: 'application/zip' });
  const files = await unpack(file);
  expect(Object.keys(files).sort()).toEqual(
    ['另一篇 2.md', '青山市：做强产业集群 202601020000000001.md'].sort(),
  );
  expect(files['另一篇 2.md']).toContain('留意风电');
});

test('the same library gives the same bytes', async () => {
  for (const format of ['markdown', 'csv'] as const) {
    const [first, second] = [await toFile(format), await toFile(format)];
    expect(await first.contents.arrayBuffer()).toEqual(await second.contents.arrayBuffer());
  }
});

test('the tables are a zip of five, readable by a spreadsheet', async () => {
  const files = await unpack(await toFile('csv'));
  expect(Object.keys(files)).toEqual([
    'articles.csv',
    'annotations.csv',
    'clusters.csv',
    'figures.csv',
    'securities.csv',
  ]);
  const rows = Papa.parse<Record<string, string>>(withoutMark(files['annotations.csv']), {
    header: true,
  }).data;
  expect(rows.map((row) => [row['文章编号'], row['颜色'], row['原文'], row['标签'], row['句子']])).toEqual([
    [`\t${one.id}`, '', '', '', ''],
    [`\t${one.id}`, 'green', '总投资820亿元', '硅料', '青山市将实施重点项目36个，总投资820亿元。'],
    ['\t2', '', '', '', ''],
  ]);
  expect(rows[1]?.['原文链接']).toBe(`${one.url}#:~:text=${encodeURIComponent('总投资820亿元')}`);
});

test('the workbook has the same five tables, figures as numbers and codes as text', async () => {
  const file = await toFile('xlsx');
  const sheets = await readXlsxFile(Buffer.from(await file.contents.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['文章', '标记与笔记', '产业集群', '数据', '证券']);
  const [names = [], , second = []] = sheets[3]?.data ?? [];
  const cell = (name: string) => second[names.indexOf(name)];
  expect([cell('文章编号'), cell('指标'), cell('数值'), cell('单位')]).toEqual([
    one.id,
    '总投资',
    82_000_000_000,
    '元',
  ]);
});

test('Tickermark JSON is the whole library and can be parsed again', async () => {
  expect(JSON.parse(await toText('json'))).toEqual({
    format: 'tickermark',
    version: 1,
    exportedAt: now.toISOString(),
    ...library,
  });
});

test('Readwise gets its columns; a note on the whole article is its own highlight', async () => {
  const csv = await toText('readwise');
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, '').trimEnd(), {
    header: true,
  });
  expect(meta.fields).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  expect(data.map((row) => [row['Highlight'], row['Author'], row['Note'], row['Location']])).toEqual([
    ['留意风电。', '青山日报', '', ''],
    ['总投资820亿元', '青山日报', '留意风电。', '14'],
    ['留意风电。', '青山日报', '', ''],
  ]);
});

test('a reference manager reads the CSL-JSON and cites it', { timeout: 30_000 }, async () => {
  const cited = new Cite(JSON.parse(await toText('csl')) as object[]);
  const text = cited.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
  expect(text).toContain('青山市：做强产业集群');
  expect(text).toContain('青山日报');
  expect(text).toContain('2026');
});

test('a BibTeX parser reads every entry', async () => {
  plugins.config.get('@bibtex').parse.strict = false;
  const entries = new Cite(await toText('bibtex')).data as Record<string, unknown>[];
  expect(entries.map(({ title }) => title)).toEqual(['青山市：做强产业集群', '另一篇']);
});

test('the HTML file has the text with its highlights, and nothing that runs or is fetched', async () => {
  const html = await toText('html');
  expect(html).toContain('<mark data-colour="green">总投资820亿元</mark>');
  expect(html).not.toMatch(/<script|<img|<link|\son\w+=|javascript:/i);
});

test.each(Object.keys(exportFormats) as ExportFormat[])(
  'texts that break files do not break %s',
  async (format) => {
    const articles = hostileTexts.map(([name, text]) =>
      toSavedArticle({ id: name, title: text, digest: text, media: text, author: text, tags: [text] }),
    );
    const annotations = hostileTexts.map(([name, text], index) =>
      toAnnotation({
        id: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`,
        articleId: name,
        body: [{ type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown' }],
        target: {
          source: 'https://a.example/',
          selector: [{ type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' }],
        },
      }),
    );
    const file = await toFile(format, { articles, annotations, verdicts: [], revisions: [] });
    const parsers: Record<ExportFormat, () => Promise<unknown>> = {
      markdown: () => unpack(file).then(Object.keys),
      csv: async () => Papa.parse((await unpack(file))['articles.csv']?.trimEnd() ?? '').data.slice(1),
      json: async () => (JSON.parse(await file.contents.text()) as LibraryPart).articles,
      xlsx: async () =>
        (await readXlsxFile(Buffer.from(await file.contents.arrayBuffer())))[0]?.data.slice(1),
      html: async () => (await file.contents.text()).match(/<article>/g),
      'web-annotations': async () =>
        (JSON.parse(await file.contents.text()) as { first: { items: unknown[] } }).first.items,
      hypothesis: async () => (JSON.parse(await file.contents.text()) as LibraryPart).annotations,
      readwise: async () => Papa.parse((await file.contents.text()).trimEnd()).data.slice(1),
      csl: async () => JSON.parse(await file.contents.text()) as unknown,
      bibtex: async () => new Cite(await file.contents.text()).data,
    };
    // What other tools take is words: blanks are none.
    const isOfWords = ['web-annotations', 'hypothesis', 'readwise'].includes(format);
    const worthExporting = hostileTexts.filter(([, text]) => !isOfWords || text.trim() !== '');
    expect(await parsers[format]()).toHaveLength(worthExporting.length);
  },
);
