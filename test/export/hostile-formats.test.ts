import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

/*
 * Titles, marked words and notes that break files come out of every format, by readers that are not ours, as they went in.
 */

type Format = Exclude<ExportFormat, 'json' | 'web-annotations' | 'hypothesis'>; // their texts are JSON's: see the others
type Node = DefaultTreeAdapterTypes.Node;

/** What was read of the fields that a page or a reader fills. */
type Texts = Partial<Record<'title' | 'quote' | 'note' | 'tag', string>>;

const words = hostileTexts.filter(([, text]) => text.trim() !== '');

async function write(format: Format, text: string): Promise<Blob> {
  const article = toSavedArticle({ title: text, tags: [text], clusters: [], figures: [], digest: null });
  const annotation = toAnnotation({
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown' },
      { type: 'TextualBody', purpose: 'tagging', value: text, format: 'text/plain' },
    ],
    target: {
      source: article.url,
      selector: [{ type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' }],
    },
  });
  const sink = exportFormats[format](new Date('2026-01-05T00:00:00.000Z'));
  await sink.add({ articles: [article], annotations: [annotation], verdicts: [], revisions: [] });
  return (await sink.end()).contents;
}

/** A table's first row by the names of its columns. A tab before what a spreadsheet would calculate is no part of it. */
function toRow(csv: string): Record<string, string> {
  const [row = {}] = parseCsv<Record<string, string>>(csv, { bom: true, columns: true });
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^\t/, '')]));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function findAll(node: Node, isWanted: (node: DefaultTreeAdapterTypes.Element) => boolean): Node[] {
  const own = 'tagName' in node && isWanted(node) ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((one) => findAll(one, isWanted)) : [])];
}

const readers: Record<Format, (file: Blob) => Promise<Texts>> = {
  async csv(file) {
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const table = (name: string) => toRow(strFromU8(files[name] ?? new Uint8Array()));
    const note = table('annotations.csv');
    return {
      title: table('articles.csv')['标题'] ?? '',
      quote: note['原文'] ?? '',
      note: note['笔记'] ?? '',
      tag: note['标签'] ?? '',
    };
  },
  async xlsx(file) {
    const [articles, notes] = await readXlsxFile(Buffer.from(await file.arrayBuffer()));
    const cell = (sheet: typeof articles, name: string) =>
      String(sheet?.data[1]?.[sheet.data[0]?.indexOf(name) ?? -1]);
    return {
      title: cell(articles, '标题'),
      quote: cell(notes, '原文'),
      note: cell(notes, '笔记'),
      tag: cell(notes, '标签'),
    };
  },
  async readwise(file) {
    const row = toRow(await file.text());
    return { title: row['Title'] ?? '', quote: row['Highlight'] ?? '', note: row['Note'] ?? '' };
  },
  async csl(file) {
    const [item] = JSON.parse(await file.text()) as { title: string; keyword: string }[];
    return { title: item?.title ?? '', tag: item?.keyword ?? '' };
  },
  async bibtex(file) {
    plugins.config.get('@bibtex').parse.strict = false;
    const [entry] = new Cite(await file.text()).data as { title: string }[];
    return { title: entry?.title ?? '' };
  },
  async html(file) {
    const page = parseHtml(await file.text());
    const [title] = findAll(page, ({ tagName }) => tagName === 'h2' || tagName === 'h1');
    const body = textOf(page);
    return { title: title ? textOf(title) : '', quote: body, note: body, tag: body };
  },
  async markdown(file) {
    const text = await file.text();
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const { title } = parseYaml(head) as { title: string }; // tags have no blanks there: see to-markdown.test.ts
    const quoted = body.replace(/^> ?/gm, '');
    return { title, quote: quoted.replace(/\\([!-/:-@[-`{-~])/g, '$1'), note: quoted };
  },
};

/** What no format has to keep: how wide a gap is, controls, marks of direction, and halves of characters. */
function squeeze(text: string): string {
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  return text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]+/g, '');
}

test.each(Object.keys(readers) as Format[])('%s keeps what breaks files', async (format) => {
  const lost: string[] = [];
  for (const [name, text] of words) {
    const texts = await readers[format](await write(format, text));
    for (const [field, found] of Object.entries(texts))
      if (!squeeze(found).includes(squeeze(text))) lost.push(`${name}: ${field}: ${found.slice(0, 80)}`);
  }
  expect(lost).toEqual([]);
});
