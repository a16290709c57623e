import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toTickermarkJson } from '../to-tickermark-json.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { ImportedItem } from '../../src/import/imported-item.ts';
import { parsePost } from '../../src/import/parse-post.ts';
import { parseReadwiseCsv } from '../../src/import/parse-readwise-csv.ts';
import { Annotation } from '../../src/model/annotation.ts';
import { Draft } from '../../src/model/draft.ts';
import { Revision } from '../../src/model/revision.ts';
import { SavedArticle } from '../../src/model/saved-article.ts';
import { Settings } from '../../src/model/settings.ts';
import { Verdict } from '../../src/model/verdict.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { createRandom, mutate } from './mutate.ts';
import { context, readAll } from './read-all.ts';

/*
 * Files as a disk, a mail program or an enemy leaves them: 5,000 of each format. What comes of one is what the model
 * allows, or a refusal with its reason; nothing else is thrown, and nothing takes long.
 */

const mutants = 5000;
const url = 'https://finance.eastmoney.com/a/202601020000000001.html';
const quote = { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' };
const time = '2026-01-02T03:04:05.678Z';

const jsonFiles = {
  tickermark: toTickermarkJson({
    articles: [toSavedArticle()],
    annotations: [toAnnotation()],
    verdicts: [{ secid: '0.300166', surface: '东方国信', articleId: null, at: time }],
    revisions: [],
  }),
  hypothesis: JSON.stringify({
    export_date: time,
    annotations: [
      { id: 'a', uri: url, created: time, text: '记', tags: ['能源'], target: [{ selector: [quote] }] },
      { id: 'b', uri: url, text: '二' },
    ],
  }),
  obsidian: JSON.stringify([
    {
      url,
      highlights: [{ text: '<p>总投资&amp;820亿元</p>', timestamp: time, notes: ['一'] }, { text: '二' }],
      data: [{ id: '1', content: 'x', textQuote: { prefix: 'a', suffix: 'b' } }],
    },
  ]),
  simpread: JSON.stringify({
    version: '2.2.0',
    unrdist: [
      {
        ...{ idx: 1, url, create: '2026年01月02日 11:04:05', note: '记', tags: ['能源'] },
        annotations: [{ id: 1_767_323_045_678, type: 'paragraph', html: '<p>一</p><p>二</p>', text: '一二' }],
      },
    ],
  }),
  jsonLd: JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        type: 'Annotation',
        created: time,
        body: [{ type: 'TextualBody', value: '记', purpose: 'commenting' }],
        target: { source: url, selector: [{ type: 'XPathSelector', value: '/p', refinedBy: quote }] },
      },
    ],
  }),
};

const schemas = {
  article: v.object({ kind: v.literal('article'), article: SavedArticle }),
  annotation: v.object({
    kind: v.literal('annotation'),
    annotation: Annotation,
    foreign: v.exactOptional(v.picklist(['named', 'nameless'])),
  }),
  verdict: v.object({ kind: v.literal('verdict'), verdict: Verdict }),
  revision: v.object({ kind: v.literal('revision'), revision: Revision }),
  settings: v.object({ kind: v.literal('settings'), settings: Settings }),
  draft: v.object({ kind: v.literal('draft'), draft: Draft }),
  refused: v.object({ kind: v.literal('refused'), reason: v.string(), where: v.string() }),
};

function assertInModel(items: ImportedItem[]): void {
  for (const item of items) v.parse(schemas[item.kind], item);
}

/** Reads one mutant, twice; whether anything of it was taken. */
async function survives(read: () => Promise<ImportedItem[]> | ImportedItem[]): Promise<boolean> {
  try {
    const items = await read();
    assertInModel(items);
    expect(await read()).toEqual(items); // the same file is the same things: else a second import would double them
    return items.some(({ kind }) => kind !== 'refused');
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

describe.each(Object.entries(jsonFiles))('%s', (_name, text) => {
  test('mutants are read or refused', { timeout: 60_000 }, async () => {
    const random = createRandom(20_260_105);
    let taken = 0;
    for (let count = 0; count < mutants; count += 1) {
      const mutant = mutate(text, random);
      if (await survives(() => readAll(mutant, 4096))) taken += 1;
    }
    // Else the mutants would be too wild to tell anything.
    expect(taken).toBeGreaterThan(mutants / 50);
    expect(taken).toBeLessThan(mutants);
  });
});

test('mutants of a Readwise table are read or refused', async () => {
  const text = `Highlight,Title,Author,URL,Note,Location,Date\n"总投资""820亿""",青山,,${url},"一,二",3,${time}\n二,,,${url},,,\n`;
  const random = createRandom(7);
  let taken = 0;
  for (let count = 0; count < mutants; count += 1) {
    const mutant = mutate(text, random);
    if (await survives(() => parseReadwiseCsv(mutant, context))) taken += 1;
  }
  expect(taken).toBeGreaterThan(mutants / 50);
  expect(taken).toBeLessThan(mutants);
});

test('mutants of a post become a page, or are refused', () => {
  const text = `---\ntitle: "他说：\\"好\\""\ndate: 2026-01-02 09:30:00 +0800\ncategories: emnews\n---\n> 摘要\n\n<p>正文</p>\n\n<${url}>\n\n[返回首页](//x/)\n`;
  const random = createRandom(8);
  let pages = 0;
  for (let count = 0; count < mutants; count += 1) {
    try {
      const { html, url: address } = parsePost(mutate(text, random), '2026-01-02-1.md');
      expect([typeof html, /^(?:https?|file):/.test(address)]).toEqual(['string', true]);
      pages += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
    }
  }
  expect(pages).toBeGreaterThan(mutants / 10);
});

test.each([
  ['deep nesting', `{"format":"tickermark","version":1,"articles":[${'{"a":['.repeat(200_000)}`, 'not-json'],
  [
    'deep nesting that is whole',
    `{"format":"tickermark","version":1,"articles":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`,
    null,
  ],
  ['one line of 50 MB', `{"format":"tickermark","version":1,"articles":["${'x'.repeat(50_000_000)}"]}`, null],
  ['50 MB of white space', `${' '.repeat(50_000_000)}{"format":`, 'not-json'],
  [
    'a hundred thousand elements of nothing',
    `{"export_date":"","annotations":[${'0,'.repeat(100_000)}0]}`,
    null,
  ],
])('%s is refused, soon', { timeout: 30_000 }, async (_name, text, reason) => {
  if (reason !== null) {
    await expect(readAll(text, 65_536)).rejects.toMatchObject({ reason });
    return;
  }
  const items = await readAll(text, 65_536);
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['refused']));
});
