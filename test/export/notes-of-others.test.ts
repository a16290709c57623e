import jsonld from 'jsonld';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { annoAddress, annoContext } from './anno-context.ts';
import { hostileTexts } from './hostile-texts.ts';

/*
 * Annotations in the shapes of others: the standard's, with its own context and by its own rules, and Hypothesis's.
 */

const { url } = toSavedArticle();
const quote = { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' } as const;
const place = { type: 'TextPositionSelector', start: 14, end: 22 } as const;
const commenting = { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' } as const;
const tagging = { type: 'TextualBody', purpose: 'tagging', format: 'text/plain' } as const;
const toId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Every kind of annotation, and every kind of text in it. */
const annotations: Annotation[] = [
  toAnnotation({ id: toId(1) }),
  toAnnotation({
    id: toId(2),
    motivation: 'highlighting',
    body: [],
    target: { source: url, selector: [quote, place] },
    colour: 'green',
  }),
  toAnnotation({ id: toId(3), about: '90.BK1033', target: { source: `${url}?名=“一”`, selector: [] } }),
  toAnnotation({ id: toId(4), about: '90.BK1033', body: [] }), // without a word yet
  toAnnotation({ id: toId(5), body: [] }), // begun, and left
  ...hostileTexts.map(([, text], index) =>
    toAnnotation({
      id: toId(100 + index),
      body: [
        { ...commenting, value: text },
        { ...tagging, value: text },
      ],
      target: { source: url, selector: [{ ...quote, exact: text, prefix: text, suffix: text }, place] },
    }),
  ),
];
const blank = hostileTexts.filter(([, text]) => text.trim() === '').length;

async function read(format: ExportFormat, given = annotations): Promise<unknown> {
  const sink = exportFormats[format](new Date('2026-01-05T12:00:00.000Z'));
  await sink.add({ articles: [toSavedArticle()], annotations: given, verdicts: [], revisions: [] });
  return JSON.parse(await (await sink.end()).contents.text()) as unknown;
}

type Process = (input: unknown, ...options: unknown[]) => Promise<unknown>;
const options = {
  safe: true, // a key that the context does not know is an error, not dropped
  documentLoader(documentUrl: string) {
    if (documentUrl !== annoAddress) throw new Error(`The file names another context: ${documentUrl}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl, document: annoContext });
  },
};

/** Lists of one are that one: JSON-LD makes no difference, but for those that it calls lists. */
function withoutSingles(value: unknown, isList = false): unknown {
  if (Array.isArray(value)) {
    const [first, ...others] = value.map((one) => withoutSingles(one));
    return others.length > 0 || isList ? [first, ...others] : first;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutSingles(one, key === 'items')]),
  );
}

test('a JSON-LD processor with the whole context of the standard understands every key, and gives back the same', async () => {
  const file = await read('web-annotations');
  const expanded = await (jsonld.expand as Process)(file, options);
  const compacted = await (jsonld.compact as Process)(expanded, annoAddress, options);
  expect(withoutSingles(compacted)).toEqual(withoutSingles(file));
});

test('what a processor makes of it is what the standard calls it', async () => {
  const triples = await (jsonld.toRDF as Process)(await read('web-annotations'), {
    ...options,
    format: 'application/n-quads',
  });
  const lines = String(triples).split('\n');
  const oa = 'http://www.w3.org/ns/oa#';
  expect(lines.filter((line) => line.endsWith(`<${oa}Annotation> .`))).toHaveLength(
    annotations.length - blank - 1,
  );
  expect(lines).toContainEqual(expect.stringContaining(`<${oa}exact> "总投资820亿元"`));
  expect(lines).toContainEqual(expect.stringContaining(`<${oa}styleClass> "green"`));
  expect(lines).toContain(`<urn:uuid:${toId(2)}> <${oa}motivatedBy> <${oa}highlighting> .`);
  expect(lines).toContainEqual(
    expect.stringMatching(
      `^<urn:uuid:${toId(1)}> <http://purl.org/dc/terms/created> ".*"\\^\\^<http://www.w3.org/2001/XMLSchema#dateTime>`,
    ),
  );
});

/** An address as RFC 3986 has it: of ASCII alone. */
const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:[!-~]+$/i));
const DateTime = v.pipe(v.string(), v.isoTimestamp());

/** What the Recommendation requires of what we write: https://www.w3.org/TR/annotation-model/, §§ 3 to 5. Nothing else is in it. */
const WebAnnotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'highlighting']),
  created: DateTime,
  modified: DateTime,
  body: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          type: v.literal('TextualBody'),
          purpose: v.picklist(['commenting', 'tagging', 'identifying', 'highlighting']),
          value: v.string(),
          format: v.picklist(['text/markdown', 'text/plain']),
        }),
      ),
      v.nonEmpty(),
    ),
  ),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: Iri,
    selector: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            type: v.literal('TextQuoteSelector'),
            exact: v.string(),
            prefix: v.string(),
            suffix: v.string(),
          }),
        ),
        v.nonEmpty(),
      ),
    ),
    styleClass: v.exactOptional(v.string()),
  }),
});
const Collection = v.strictObject({
  '@context': v.literal(annoAddress),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  created: DateTime,
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  first: v.exactOptional(
    v.strictObject({
      id: Iri,
      type: v.literal('AnnotationPage'),
      startIndex: v.literal(0),
      items: v.pipe(v.array(WebAnnotation), v.nonEmpty()),
    }),
  ),
});

test('the collection, its page and its annotations have what the standard requires, also when there are none', async () => {
  const { id, total, first } = v.parse(Collection, await read('web-annotations'));
  expect(first?.items).toHaveLength(total);
  const ids = [id, first?.id, ...(first?.items.map((item) => item.id) ?? [])];
  expect(new Set(ids).size).toBe(total + 2);
  expect(v.parse(Collection, await read('web-annotations', []))).toMatchObject({ total: 0 });
});

/**
 * What Hypothesis's API says of an annotation, as far as we write it (hypothesis/h,
 * docs/_extra/api-reference/schemas/annotation.yaml), in what its client exports and takes in again (hypothesis/client,
 * src/sidebar/helpers/import.ts). Nothing else is in it.
 */
const account = v.pipe(v.string(), v.regex(/^acct:[A-Za-z0-9._]{3,30}@.+$/));
const HypothesisFile = v.strictObject({
  export_date: DateTime,
  export_userid: account,
  client_version: v.string(),
  annotations: v.array(
    v.strictObject({
      id: v.string(),
      created: DateTime,
      updated: DateTime,
      user: account,
      uri: Iri,
      text: v.string(),
      tags: v.array(v.string()),
      group: v.string(),
      permissions: v.strictObject({ read: v.array(account) }),
      target: v.tuple([
        v.strictObject({
          source: Iri,
          selector: v.exactOptional(WebAnnotation.entries.target.entries.selector.wrapped),
        }),
      ]),
      document: v.strictObject({ title: v.array(v.string()) }),
      links: v.strictObject({}),
      hidden: v.boolean(),
      flagged: v.boolean(),
    }),
  ),
});

test("Hypothesis gets its own shape, whole, by its API's schema", async () => {
  const { annotations: items } = v.parse(HypothesisFile, await read('hypothesis'));
  expect(items).toHaveLength(annotations.length - blank - 2);
  expect(items[1]).toMatchObject({
    id: toId(2),
    uri: url,
    text: '',
    document: { title: [toSavedArticle().title] },
    target: [{ source: url, selector: [quote] }],
  });
  expect(items[2]?.uri).toBe(new URL(`${url}?名=“一”`).href);
});

test.each(['web-annotations', 'hypothesis'] as const)('%s keeps every text to the letter', async (format) => {
  const text = JSON.stringify(await read(format));
  const words = hostileTexts.filter(([, one]) => one.trim() !== '');
  for (const [, one] of words) expect(text.split(JSON.stringify(one)).length - 1).toBeGreaterThanOrEqual(5);
});
