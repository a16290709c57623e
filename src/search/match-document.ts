import { findHolding } from './filter-names.ts';
import { foldText } from './fold-text.ts';
import { toQueryGrams } from './grams.ts';
import { parseDay } from './parse-day.ts';
import type { Filter, Term } from './query.ts';
import { holdingMarks, type SearchDocument } from './search-document.ts';

/** Terms made ready to be looked for in many documents. */
export interface Matcher {
  /** The words as they are compared. */
  words: string[];
  filters: ((document: SearchDocument) => boolean)[];
  /** For each term that the index can help with, the grams that a document with it has. */
  grams: { gram: number; isWord: boolean }[];
  /** Times between which a document lies: from `after` on and before `before`. */
  after: number;
  before: number;
}

/** How many grams are looked up at most: they narrow the search, what is found is compared anyway. */
const maxGrams = 16;

/** Terms as they are looked for. */
export function toMatcher(terms: Term[]): Matcher {
  const filters = terms.filter((term) => term.type === 'filter');
  const words = terms.filter((term) => term.type === 'word').map(({ text }) => foldText(text));
  const grams = [
    ...words.flatMap((word) => toQueryGrams(word).map((gram) => ({ gram, isWord: true }))),
    ...filters.flatMap((filter) => toFilterGrams(filter).map((gram) => ({ gram, isWord: false }))),
  ];
  const days = (field: 'after' | 'before') =>
    filters.filter((filter) => filter.field === field).map(({ value }) => parseDay(foldText(value)) ?? NaN);
  return {
    words: [...new Set(words)],
    filters: filters.map(toPredicate),
    grams: [...new Map(grams.map((one) => [one.gram, one])).values()].slice(0, maxGrams),
    after: Math.max(-Infinity, ...days('after')),
    before: Math.min(Infinity, ...days('before')),
  };
}

/**
 * How well a document matches: 0 every word is in a field that tells what it is about, 1 some are, 2 none; null when it
 * does not match.
 */
export function matchDocument(document: SearchDocument, matcher: Matcher): number | null {
  if (document.time < matcher.after || document.time >= matcher.before) return null;
  if (!matcher.filters.every((holds) => holds(document))) return null;
  let inHead = 0;
  for (const word of matcher.words) {
    const field = document.fields.find(({ folded }) => folded.includes(word)); // fields of the head come first
    if (!field) return null;
    const isInHead = document.fields.some(({ isHead, folded }) => isHead && folded.includes(word));
    if (isInHead) inHead += 1;
  }
  if (inHead === matcher.words.length) return 0;
  return inHead > 0 ? 1 : 2;
}

/** The best that a document can be whose words' grams are in its head or not: `matchDocument` never gives less. */
export function bestTier(wordGramsInHead: number, wordGrams: number): number {
  if (wordGramsInHead === wordGrams) return 0;
  return wordGramsInHead > 0 ? 1 : 2;
}

function toPredicate({ field, value, isQuoted }: Filter): (document: SearchDocument) => boolean {
  if (field === 'after' || field === 'before') return () => true; // by `Matcher.after` and `before`
  const folded = foldText(value);
  if (field === 'has') {
    const holding = findHolding(folded);
    return ({ facets }) => holding !== undefined && facets.has.includes(holding);
  }
  const key = (
    { board: 'boards', stock: 'stocks', tag: 'tags', cluster: 'clusters', media: 'media' } as const
  )[field];
  return ({ facets }) => facets[key].some((text) => (isQuoted ? text === folded : text.includes(folded)));
}

function toFilterGrams({ field, value }: Filter): number[] {
  if (field === 'after' || field === 'before') return [];
  const folded = foldText(value);
  if (field !== 'has') return toQueryGrams(folded, 2);
  const holding = findHolding(folded);
  return holding ? toQueryGrams(holdingMarks[holding]) : [];
}
