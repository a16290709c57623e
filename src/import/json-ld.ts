import * as v from 'valibot';
import { colours } from '../model/colour.ts';
import { parseValue } from '../model/parse-value.ts';
import { parseSecid } from '../model/secid.ts';
import { type ImportContext, type ImportedItem, refuseOnError } from './imported-item.ts';
import { isRecord } from './is-record.ts';
import type { JsonFormat } from './json-format.ts';
import { findUuid, type ForeignAnnotation, toForeignItem } from './to-imported-annotation.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const Body = v.object({
  value: v.optional(v.string()),
  purpose: v.optional(v.string()),
});

const WebAnnotation = v.object({
  id: v.optional(v.string()),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  bodyValue: v.optional(v.string()),
  body: v.optional(v.unknown()),
  target: v.unknown(),
});

/**
 * Annotations of the W3C Web Annotation Data Model as JSON-LD (https://www.w3.org/TR/annotation-model/): a bare array, a
 * collection or page with its `items`, or a single one. Of selectors the text quotes are read.
 */
export const jsonLd: JsonFormat = {
  matches: ({ isArray, first, values, firsts }) =>
    isArray ? isAnnotation(first) : hasContext(values['@context'], firsts['@context']),
  isSingle: ({ values }) => values['type'] === 'Annotation',
  read({ key, value, where }, settings) {
    if (key === null || key === 'items') return readAnnotation(value, settings);
    // A collection has its first page in it, as `first: { items }`.
    const items = key === 'first' && isRecord(value) ? value['items'] : null;
    return Array.isArray(items)
      ? items.flatMap((item, index) =>
          refuseOnError(`${where}.items.${index}`, () => readAnnotation(item, settings)),
        )
      : [];
  },
};

function readAnnotation(value: unknown, settings: ImportContext): ImportedItem[] {
  const { id, created, modified, bodyValue, body, target } = parseValue(WebAnnotation, value);
  const bodies = toList(body).map((one) => parseValue(Body, typeof one === 'string' ? { value: one } : one));
  const valuesFor = (isWanted: (purpose: string | undefined) => boolean) =>
    bodies.flatMap((one) => (isWanted(one.purpose) ? (one.value ?? []) : []));
  const source =
    toList(target)
      .map(sourceOf)
      .find((one) => one !== null) ?? '';
  const foreign: ForeignAnnotation = {
    key: `json-ld:${id ?? JSON.stringify(value)}`,
    id: findUuid(id ?? ''),
    colour:
      toList(target)
        .map(colourOf)
        .find((one) => one !== null) ?? null,
    // Our own exports name so the security that a note is about.
    about: valuesFor((purpose) => purpose === 'identifying').find((name) => parseSecid(name)) ?? null,
    url: source,
    note: [...(bodyValue === undefined ? [] : [bodyValue]), ...valuesFor(isComment)].join('\n\n'),
    tags: valuesFor((purpose) => purpose === 'tagging'),
    ...toList(target)
      .map(quoteOf)
      .find((one) => one !== null),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
  return [toForeignItem(foreign, settings)];
}

/** Of a body without a purpose the standard says nothing; it is taken for words about the passage. */
function isComment(purpose: string | undefined): boolean {
  return (
    purpose === undefined || purpose === 'commenting' || purpose === 'describing' || purpose === 'replying'
  );
}

/** Our own exports tell the colour as a style. */
function colourOf(target: unknown): string | null {
  const name = isRecord(target) ? target['styleClass'] : null;
  return colours.find((colour) => colour === name) ?? null;
}

function sourceOf(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (!isRecord(target)) return null;
  const source = target['source'] ?? target['id'];
  if (typeof source === 'string') return source;
  return isRecord(source) && typeof source['id'] === 'string' ? source['id'] : null;
}

/** The first text quote of a target, also where it refines another selector. */
function quoteOf(target: unknown): Pick<ForeignAnnotation, 'exact' | 'prefix' | 'suffix'> | null {
  let selectors = isRecord(target) ? toList(target['selector']) : [];
  for (let depth = 0; depth < 4 && selectors.length > 0; depth += 1) {
    const quote = selectors.find((one) => isRecord(one) && one['type'] === 'TextQuoteSelector');
    if (quote !== undefined) {
      const { exact, prefix, suffix } = parseValue(Quote, quote);
      return { exact, prefix, suffix };
    }
    selectors = selectors.flatMap((one) => (isRecord(one) ? toList(one['refinedBy']) : []));
  }
  return null;
}

function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isAnnotation(value: unknown): boolean {
  return isRecord(value) && toList(value['type']).includes('Annotation') && 'target' in value;
}

function hasContext(...values: unknown[]): boolean {
  return values.includes(context);
}
