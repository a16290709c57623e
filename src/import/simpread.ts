import * as v from 'valibot';
import { parseValue } from '../model/parse-value.ts';
import { type ImportedItem, refuseOnError } from './imported-item.ts';
import type { JsonFormat } from './json-format.ts';
import { toTextOfHtml } from './to-canonical-text.ts';
import { toForeignItem } from './to-imported-annotation.ts';

/** `id` is when it was made, in milliseconds since 1970. A picture's `text` is its address. */
const Mark = v.object({
  id: v.number(),
  type: v.optional(v.string(), 'paragraph'),
  html: v.optional(v.nullable(v.string()), ''),
  text: v.optional(v.nullable(v.string()), ''),
  note: v.optional(v.nullable(v.string()), ''),
  tags: v.optional(v.nullable(v.array(v.string())), []),
});

const Unread = v.object({
  url: v.string(),
  create: v.optional(v.string(), ''),
  note: v.optional(v.nullable(v.string()), ''),
  tags: v.optional(v.nullable(v.array(v.string())), []),
  annotations: v.optional(v.nullable(v.array(v.unknown())), []),
});

/**
 * SimpRead's (简悦) configuration file, simpread_config.json, in which the articles to be read lie with their marks under
 * `unrdist`. So its author's own plugin for Obsidian and sample configurations have it (Kenshin/simpread-obsidian-plugin,
 * Kenshin/simpread-configs). Its colours are numbers whose meaning lies elsewhere, and are not taken over.
 */
export const simpRead: JsonFormat = {
  matches: ({ firsts }) => v.is(v.looseObject({ url: v.string(), idx: v.number() }), firsts['unrdist']),
  read({ key, value, where }, context) {
    if (key !== 'unrdist') return [];
    const { url, create, note, tags, annotations } = parseValue(Unread, value);
    const created = parseCreate(create);
    const onPage = {
      key: `simpread:${url}`,
      url,
      note: note ?? '',
      tags: tags ?? [],
      ...(created !== null && { created }),
    };
    const hasNote = onPage.note.trim() !== '' || onPage.tags.length > 0;
    const items: ImportedItem[] = hasNote ? [toForeignItem(onPage, context)] : [];
    const marks = (annotations ?? []).flatMap((mark, index) =>
      refuseOnError(`${where}.annotations.${index}`, (): ImportedItem[] => {
        const { id, type, html, text, note: words, tags: labels } = parseValue(Mark, mark);
        const isPicture = type === 'img';
        // `text` runs paragraphs together; the HTML keeps them apart.
        const exact = isPicture ? '' : toTextOfHtml(html ?? '') || (text ?? '');
        const made = {
          key: `simpread:${url}\n${id}`,
          url,
          exact,
          note: words ?? '',
          tags: labels ?? [],
          created: id,
        };
        return [toForeignItem(made, context)];
      }),
    );
    return [...items, ...marks];
  },
};

/** "2022年09月24日 16:25:20", by the clock of the reader's browser; null where it is not so. */
function parseCreate(text: string): number | null {
  const match = /^(\d{4})年(\d{2})月(\d{2})日 (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}
