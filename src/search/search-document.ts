import { foldText } from './fold-text.ts';
import type { SearchPlace } from '../model/search-hit.ts';

/** A text of an article in which words are looked for. */
export interface SearchField {
  where: SearchPlace;
  text: string;
  /** The same as it is compared. */
  folded: string;
  /** Whether words in it tell what the article is about; those in the body only tell what it mentions. */
  isHead: boolean;
  annotationId?: string;
}

/** What filters look at, as it is compared. */
export interface SearchFacets {
  tags: string[];
  /** Names and codes of the securities that are no boards, and names and codes of those that are. */
  stocks: string[];
  boards: string[];
  /** Of all of them; such a filter means just one security, and is compared as a whole. */
  secids: string[];
  clusters: string[];
  media: string[];
  has: ('note' | 'highlight')[];
}

/** An article as it is searched. `time` is that by which the newest comes first, in milliseconds since 1970. */
export interface SearchDocument {
  fields: SearchField[];
  facets: SearchFacets;
  time: number;
}

/** What is in the index for an article that has a note or a highlight; no text holds it, because it has no letters. */
export const holdingMarks = { note: '\u0001\u0001', highlight: '\u0001\u0002' };

/** The folded texts of a document that the index holds: those that tell what the article is about, and the others. */
export interface IndexedTexts {
  head: string[];
  others: string[];
}

/** What the index is to hold of a document. */
export function toIndexedTexts({ fields, facets }: SearchDocument): IndexedTexts {
  const ofFields = (isWanted: boolean) =>
    fields.filter(({ isHead }) => isHead === isWanted).map(({ folded }) => folded);
  const holdings = facets.has.map((holding) => holdingMarks[holding]);
  // Tags and securities are fields as well.
  return {
    head: ofFields(true),
    others: [...ofFields(false), ...facets.clusters, ...facets.media, ...holdings],
  };
}

/** A field of a document. */
export function toField(
  where: SearchPlace,
  text: string,
  { isHead = true, annotationId }: { isHead?: boolean; annotationId?: string } = {},
): SearchField {
  return { where, text, folded: foldText(text), isHead, ...(annotationId !== undefined && { annotationId }) };
}
