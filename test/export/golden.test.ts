import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { unzip } from './unzip.ts';

/*
 * What each format gave for one small library when it was last looked at, byte for byte. A change that is meant is written
 * with `VITE_GOLDEN=write npx vitest run --project unit test/export/golden.test.ts`, and looked at before it is committed.
 */

const folder = 'test/export/golden';
const title = `=cmd|' /C calc'!A0 "做强": <b>集群</b> 📈 # [x](javascript:1)`;
const library: LibraryPart = {
  articles: [
    toSavedArticle({
      id: 'one',
      title,
      author: title,
      tags: ['能源', 'a: b'],
      savedAt: '2026-01-03T12:00:00.000Z',
    }),
    toSavedArticle({ id: 'two', title: null, digest: null, savedAt: '2026-01-04T12:00:00.000Z' }),
  ],
  annotations: [
    toAnnotation({
      ...{ articleId: 'one', colour: 'green', about: '0.300166', created: '2026-01-04T12:00:00.000Z' },
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: '=1+1\n<i>"留意"</i>, 📉',
          format: 'text/markdown',
        },
      ],
      target: {
        source: 'https://finance.eastmoney.com/a/202601020000000001.html',
        selector: [
          { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' },
          { type: 'TextPositionSelector', start: 14, end: 22 },
        ],
      },
    }),
  ],
  verdicts: [],
  revisions: [],
};

/** The text files that a format gives, unpacked, by their names in the folder. */
async function toFiles(format: ExportFormat): Promise<Map<string, string>> {
  const sink = exportFormats[format](new Date('2026-01-05T12:00:00.000Z'));
  await sink.add(library);
  const { name, contents } = await sink.end();
  if (!/\.(?:zip|xlsx)$/.test(name)) return new Map([[`${format}-${name}`, await contents.text()]]);
  const files = [...(await unzip(contents))].map(([path, bytes]): [string, string] => [
    `${format}-${path.replace(/[^\w.-]+/g, '_')}`,
    bytes.toString(),
  ]);
  return new Map(files);
}

const golden = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

beforeAll(async () => {
  if (import.meta.env['VITE_GOLDEN'] !== 'write') return;
  mkdirSync(folder, { recursive: true });
  for (const format of Object.keys(exportFormats) as ExportFormat[])
    for (const [name, text] of await toFiles(format)) writeFileSync(`${folder}/${name}`, text);
});

test.each(Object.keys(exportFormats) as ExportFormat[])('%s gives what it gave', async (format) => {
  for (const [name, text] of await toFiles(format)) expect(text, name).toBe(golden(name));
});

describe('readers by other hands find in the files what was put in', () => {
  test('YAML', () => {
    const [, head = ''] = golden('markdown-_cmd_C_calc_A0_b_b_x_javascript_1_one.md').split('---\n');
    expect(parseYaml(head)).toMatchObject({ title, author: title, article_id: 'one' });
  });

  test('CSV', () => {
    const rows = parseCsv(golden('csv-articles.csv'), { bom: true, columns: true });
    expect(rows).toMatchObject([{ 标题: `\t${title}`, 标签: '能源；a: b' }, { 标题: '' }]);
    const [note] = parseCsv(golden('csv-annotations.csv'), { bom: true, columns: true });
    expect(note).toMatchObject({ 原文: '总投资820亿元', 笔记: '\t=1+1\n<i>"留意"</i>, 📉' });
  });

  test('HTML', () => {
    const words: string[] = [];
    const names = new Set<string>();
    const visit = (node: { nodeName: string; value?: string; childNodes?: unknown[] }) => {
      names.add(node.nodeName);
      if (node.nodeName === '#text') words.push(node.value ?? '');
      for (const child of node.childNodes ?? []) visit(child as typeof node);
    };
    visit(parseHtml(golden('html-tickermark-2026-01-05.html')));
    expect(words).toContain(title);
    expect(words).toContain('=1+1\n<i>"留意"</i>, 📉');
    expect([...names].filter((name) => ['b', 'i', 'script', 'img'].includes(name))).toEqual([]);
  });

  test('BibTeX and CSL', { timeout: 30_000 }, () => {
    plugins.config.get('@bibtex').parse.strict = false;
    expect(new Cite(golden('bibtex-tickermark-2026-01-05.bib')).data).toHaveLength(2);
    const cited = new Cite(JSON.parse(golden('csl-tickermark-references-2026-01-05.json')) as object[]);
    const text = cited.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
    expect(text).toContain('📈');
    expect(text).toContain('2026');
  });
});
