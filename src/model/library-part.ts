import type { Annotation } from './annotation.ts';
import type { Revision } from './revision.ts';
import type { SavedArticle } from './saved-article.ts';
import type { Verdict } from './verdict.ts';

/** A part of a library, as it travels: out of a file, into one, or from context to context. */
export interface LibraryPart {
  articles: SavedArticle[];
  annotations: Annotation[];
  verdicts: Verdict[];
  revisions: Revision[];
}
