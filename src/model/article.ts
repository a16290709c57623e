import * as v from 'valibot';
import { Cluster } from './cluster.ts';
import { Figure } from './figure.ts';
import { Mention } from './mention.ts';
import { Passage } from './passage.ts';
import { Security } from './security.ts';

/** One paragraph of the canonical text; `heading` when the site sets it wholly bold or as a heading. */
export const Paragraph = v.object({ ...Passage.entries, heading: v.optional(v.boolean(), false) });
export type Paragraph = v.InferOutput<typeof Paragraph>;

/** A sentence worth reading first. */
export const KeyPoint = v.object({ ...Passage.entries, text: v.string() });
export type KeyPoint = v.InferOutput<typeof KeyPoint>;

/**
 * What a page itself says: its facts, its text, and the mentions that the site marked. What the page does not say is null, never a guess.
 *
 * - `id` is the site's own article id where it has one, the same at every address of the article.
 * - `publishedAt` is an ISO 8601 time with its offset, or a date alone where the page gives no time.
 * - `text` is the canonical text: body paragraphs joined by one "\n"; inside a paragraph every run of white space
 *   (also U+00A0 and U+3000) is one blank, at its edges none; invisible format characters are left out and unpaired
 *   surrogates are U+FFFD. All offsets are UTF-16 code units into it.
 */
export const ArticleText = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  url: v.string(),
  site: v.string(),
  title: v.nullable(v.string()),
  digest: v.nullable(v.string()),
  publishedAt: v.nullable(v.string()),
  media: v.nullable(v.string()),
  author: v.nullable(v.string()),
  editor: v.nullable(v.string()),
  originalTitle: v.optional(v.nullable(v.string()), null),
  text: v.string(),
  paragraphs: v.array(Paragraph),
  mentions: v.array(Mention),
});
export type ArticleText = v.InferOutput<typeof ArticleText>;

/**
 * An article with all that was found in its text. `mentions` are then the marked ones, bare codes and known names, in the
 * order of the text; `securities` are those that they name, each once, in order of first mention.
 */
export const Article = v.object({
  ...ArticleText.entries,
  securities: v.array(Security),
  figures: v.array(Figure),
  clusters: v.array(Cluster),
  keyPoints: v.array(KeyPoint),
});
export type Article = v.InferOutput<typeof Article>;
