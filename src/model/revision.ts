import * as v from 'valibot';
import { Paragraph } from './article.ts';

/**
 * What a saved article said on a later visit, where that differs from what was saved. `revision` is the hash of `text`,
 * `seenAt` ISO 8601 UTC: when it was first seen to say so.
 */
export const Revision = v.object({
  articleId: v.string(),
  revision: v.string(),
  seenAt: v.string(),
  title: v.nullable(v.string()),
  text: v.string(),
  paragraphs: v.array(Paragraph),
});
export type Revision = v.InferOutput<typeof Revision>;

/** The wording of a page as a revision of its article. `now` is ISO 8601 UTC. */
export function toRevision(
  page: { id: string; title: string | null; text: string; paragraphs: Paragraph[] },
  revision: string,
  now: string,
): Revision {
  const { id, title, text, paragraphs } = page;
  return { articleId: id, revision, seenAt: now, title, text, paragraphs };
}
