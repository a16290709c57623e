import * as v from 'valibot';
import { Doubt } from './doubt.ts';
import { Passage } from './passage.ts';

/**
 * Where the text names a security. `surface` is the form found.
 * `via` says what tells us so: the site's link on the first mention, its link on a repeated one, a bare code,
 * a name in the lexicon, or the picture block that shows the article's main security (its surface is empty).
 * `doubt` says why an automatic link looks wrong, null where nothing does.
 * `rejected` when the reader said that it names no such security: it stays, and counts for nothing.
 */
export const Mention = v.object({
  secid: v.string(),
  surface: v.string(),
  ...Passage.entries,
  via: v.picklist(['link', 'repeat', 'code', 'name', 'picture']),
  doubt: v.optional(v.nullable(Doubt), null),
  rejected: v.optional(v.literal(true)),
});
export type Mention = v.InferOutput<typeof Mention>;
