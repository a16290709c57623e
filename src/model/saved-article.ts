import * as v from 'valibot';
import { Article } from './article.ts';
import { hashText } from './hash-text.ts';
import { Security } from './security.ts';

const savedEntries = {
  /** ISO 8601 UTC: when the reader saved it, and last opened it. */
  savedAt: v.string(),
  openedAt: v.string(),
  tags: v.array(v.string()),
  /** Hash of `text`: which wording was saved. */
  revision: v.string(),
  /** ISO 8601 UTC when it was put into the bin, else null. */
  deletedAt: v.nullable(v.string()),
};

/** An article kept in the library, whole. */
export const SavedArticle = v.object({ ...Article.entries, ...savedEntries });
export type SavedArticle = v.InferOutput<typeof SavedArticle>;

/** What a list shows of a saved article: everything but its body. */
export const ArticleCard = v.object({
  ...v.pick(Article, ['id', 'url', 'site', 'title', 'digest', 'publishedAt', 'media']).entries,
  ...savedEntries,
  securities: v.array(Security),
  clusterNames: v.array(v.string()),
  noteCount: v.number(),
});
export type ArticleCard = v.InferOutput<typeof ArticleCard>;

/** An article as it is when it enters a library. `now` is ISO 8601 UTC. */
export function toSavedArticle(article: Article, now: string): SavedArticle {
  return {
    ...article,
    savedAt: now,
    openedAt: now,
    tags: [],
    revision: hashText(article.text),
    deletedAt: null,
  };
}
