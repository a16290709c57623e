import * as v from 'valibot';
import { parseValue } from '../model/parse-value.ts';
import { isRecord } from './is-record.ts';
import type { JsonFormat } from './json-format.ts';
import { findUuid, toForeignItem } from './to-imported-annotation.ts';

/** What we read of an annotation; a target's selectors are of many kinds, of which we look at the quotes. */
const HypothesisAnnotation = v.object({
  id: v.string(),
  uri: v.string(),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  target: v.optional(
    v.array(v.object({ selector: v.optional(v.array(v.looseObject({ type: v.string() })), []) })),
    [],
  ),
});

const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/** What Hypothesis exports: `{ export_date, export_userid, client_version, annotations: […] }`. */
export const hypothesis: JsonFormat = {
  matches: ({ values, firsts }) =>
    'export_date' in values || (isRecord(firsts['annotations']) && 'uri' in firsts['annotations']),
  read({ key, value }, context) {
    if (key !== 'annotations') return [];
    const { id, uri, created, updated, text, tags, target } = parseValue(HypothesisAnnotation, value);
    const selector = target[0]?.selector.find(({ type }) => type === 'TextQuoteSelector');
    const quote = selector && parseValue(Quote, selector);
    const item = toForeignItem(
      {
        key: `hypothesis:${id}`,
        id: findUuid(id), // its own ids are none: then it is one of ours, exported
        url: uri,
        note: text,
        tags,
        ...(quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }),
        ...(created !== undefined && { created }),
        ...(updated !== undefined && { modified: updated }),
      },
      context,
    );
    return [item];
  },
};
