import * as v from 'valibot';

/**
 * The reader's word that certain words do not name a certain security: in one article, or (`articleId` null) anywhere.
 * `at` is ISO 8601 UTC: when it was said.
 */
export const Verdict = v.object({
  secid: v.string(),
  surface: v.string(),
  articleId: v.nullable(v.string()),
  at: v.string(),
});
export type Verdict = v.InferOutput<typeof Verdict>;

/** What a verdict is about; `at` does not tell two of them apart. */
export type VerdictKey = Omit<Verdict, 'at'>;
