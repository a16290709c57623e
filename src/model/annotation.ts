import * as v from 'valibot';
import { Figure } from './figure.ts';

export const TextQuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

/** UTF-16 offsets into the canonical text. */
export const TextPositionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelector>;

const TextualBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['commenting', 'tagging', 'highlighting']),
  value: v.string(),
  format: v.optional(v.picklist(['text/markdown', 'text/plain']), 'text/markdown'),
});

/**
 * What a reader marked or wrote, in the W3C Web Annotation Data Model's words (https://www.w3.org/TR/annotation-model/).
 * No selector: a note on the whole article; `about`: a note on that security. `created`, `modified`, `deleted` are ISO
 * 8601 UTC; what a file of other hands leaves out is taken for absent; `deleted` is null unless it lies in the bin.
 * `secids` and `figures` are what the marked passage holds. `revision` is the hash of the wording that it was made on,
 * `paragraphHash` that of the paragraph in which the passage begins.
 */
export const Annotation = v.object({
  id: v.pipe(v.string(), v.uuid()),
  articleId: v.string(),
  motivation: v.picklist(['commenting', 'highlighting']),
  body: v.array(TextualBody),
  target: v.object({
    source: v.string(),
    selector: v.optional(v.array(v.variant('type', [TextQuoteSelector, TextPositionSelector])), []),
  }),
  colour: v.optional(v.nullable(v.string()), null),
  revision: v.optional(v.nullable(v.string()), null),
  paragraphHash: v.optional(v.nullable(v.string()), null),
  about: v.optional(v.nullable(v.string()), null),
  created: v.string(),
  modified: v.string(),
  deleted: v.optional(v.nullable(v.string()), null),
  secids: v.optional(v.array(v.string()), []),
  figures: v.optional(v.array(Figure), []),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** A note on the whole article, in Markdown; for one on a security see `toNoteAbout`. `now` is ISO 8601 UTC. */
export function toNote(
  article: { id: string; url: string },
  text: string,
  now = new Date().toISOString(),
  id: string = crypto.randomUUID(),
): Annotation {
  return {
    id,
    articleId: article.id,
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown' }],
    target: { source: article.url, selector: [] },
    colour: null,
    about: null,
    revision: null,
    paragraphHash: null,
    created: now,
    modified: now,
    deleted: null,
    secids: [],
    figures: [],
  };
}

/** A note on a security, made in an article that names it; without words yet. */
export function toNoteAbout(article: { id: string; url: string }, secid: string): Annotation {
  return { ...toNote(article, ''), body: [], about: secid, secids: [secid] };
}

/** The reader's words in an annotation, "" where there are none. */
export function noteText(annotation: Annotation): string {
  return annotation.body
    .filter((body) => body.purpose === 'commenting')
    .map((body) => body.value)
    .join('\n\n');
}

/** The words that were marked; null for a note on the whole article or on a security. */
export function quoteOf({ target }: Pick<Annotation, 'target'>): string | null {
  return target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? null;
}

/** Whether it is a note of which nothing is left: no words of the article, and none of the reader. */
export function isEmptyNote(annotation: Annotation): boolean {
  return quoteOf(annotation) === null && noteText(annotation).trim() === '';
}

/** The same annotation with other words of the reader; everything else in it is kept. */
export function withNoteText(
  annotation: Annotation,
  text: string,
  now = new Date().toISOString(),
): Annotation {
  const others = annotation.body.filter((body) => body.purpose !== 'commenting');
  const comment = {
    type: 'TextualBody',
    purpose: 'commenting',
    value: text,
    format: 'text/markdown',
  } as const;
  return { ...annotation, body: text === '' ? others : [comment, ...others], modified: now };
}
