import * as v from 'valibot';

/**
 * A note as it is being typed. With a note's id as `articleId` it is of that note's change. `modified` is ISO 8601 UTC, ""
 * where nobody knows.
 */
export const Draft = v.object({
  articleId: v.string(),
  text: v.string(),
  modified: v.optional(v.string(), ''),
});
export type Draft = v.InferOutput<typeof Draft>;
/** As the library keeps them: older ones have no `modified`. */
export type StoredDraft = v.InferInput<typeof Draft>;
