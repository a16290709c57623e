import * as v from 'valibot';
import type { Passage } from './passage.ts';
import type { QueryProblem } from './query-problem.ts';
import type { ArticleCard } from './saved-article.ts';

/**
 * `newest`: by the time of publication, or of saving where that is unknown. `relevance`: first what has every word in its
 * title, tags, securities or notes, then what has some there, then the others; the newest first among equals.
 */
export const SearchOrder = v.picklist(['relevance', 'newest']);
export type SearchOrder = v.InferOutput<typeof SearchOrder>;

/** The place of a hit in the order, to be given back for the hits behind it. */
export const SearchCursor = v.object({ tier: v.number(), time: v.number(), seq: v.number() });
export type SearchCursor = v.InferOutput<typeof SearchCursor>;

/** Where in an article the words of a snippet stand. */
export type SearchPlace = 'title' | 'body' | 'note' | 'tag' | 'security';

/** An article that a search found. */
export interface SearchHit {
  card: ArticleCard;
  /** What of the title is to be marked. */
  title: Passage[];
  /** A piece of the text of `where`, cut to some 100 characters, and what of it is to be marked. "" where there is none. */
  snippet: { text: string; marks: Passage[] };
  where: SearchPlace;
  /** The annotation that the snippet is of; only where that is a note. */
  annotationId?: string;
}

/** One page of hits. `next` is null behind the last. */
export interface SearchPage {
  hits: SearchHit[];
  next: SearchCursor | null;
  problems: QueryProblem[];
}
