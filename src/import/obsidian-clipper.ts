import * as v from 'valibot';
import { parseValue } from '../model/parse-value.ts';
import { type ImportedItem, refuseOnError } from './imported-item.ts';
import type { JsonFormat } from './json-format.ts';
import { toTextOfHtml } from './to-canonical-text.ts';
import { toForeignItem } from './to-imported-annotation.ts';

const Highlight = v.object({
  text: v.string(),
  timestamp: v.optional(v.string()),
  notes: v.optional(v.array(v.string()), []),
});

/** Exports since 2026 have the full records too; only they know the words around. */
const Record = v.object({
  id: v.string(),
  content: v.string(),
  textQuote: v.optional(v.object({ prefix: v.string(), suffix: v.string() })),
});

const Page = v.object({
  url: v.string(),
  highlights: v.array(v.unknown()),
  data: v.optional(v.array(Record), []),
});

/** The highlights that Obsidian Web Clipper exports: `[{ url, title?, highlights: [{ text, timestamp, notes? }], data? }]`. */
export const obsidianClipper: JsonFormat = {
  matches: ({ isArray, first }) =>
    isArray && v.is(v.looseObject({ url: v.string(), highlights: v.array(v.unknown()) }), first),
  read({ value, where }, context) {
    const { url, highlights, data } = parseValue(Page, value);
    return highlights.flatMap((highlight, index) =>
      refuseOnError(`${where}.highlights.${index}`, (): ImportedItem[] => {
        const { text, timestamp, notes } = parseValue(Highlight, highlight);
        const record = data.find(
          ({ id, content }) => Number(id) === Date.parse(timestamp ?? '') && content === text,
        );
        const item = toForeignItem(
          {
            key: `obsidian:${url}\n${timestamp ?? ''}\n${text}`,
            url,
            // What was marked across blocks is joined by blank lines.
            exact: text
              .split(/\n{2,}/)
              .map(toTextOfHtml)
              .join('\n'),
            prefix: record?.textQuote?.prefix ?? '',
            suffix: record?.textQuote?.suffix ?? '',
            note: notes.join('\n\n'),
            ...(timestamp !== undefined && { created: timestamp }),
          },
          context,
        );
        return [item];
      }),
    );
  },
};
