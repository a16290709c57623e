import { parseSecid } from '../model/secid.ts';
import { findHolding } from './filter-names.ts';
import { foldText } from './fold-text.ts';
import { type QueryGrams, toQueryGrams } from './grams.ts';
import { parseDay } from './parse-day.ts';
import type { Filter, FilterField, Term } from './query.ts';
import { holdingMarks, type SearchDocument } from './search-document.ts';

/** Terms made ready to be looked for in many documents. */
export interface Matcher {
  /** The words as they are compared. */
  words: string[];
  filters: ((document: SearchDocument) => boolean)[];
  /** For the terms that the index can help with, the grams that a document with the term has. */
  grams: TermGrams[];
  /** Times between which a document lies: from `after` on and before `before`. */
  after: number;
  before: number;
}

export interface TermGrams {
  levels: QueryGrams;
  /** Whether it is a word, not a filter. */
  isWord: boolean;
}

/** How many terms are looked up at most: they narrow the search, what is found is compared anyway. */
const maxLookedUp = 8;

/** Terms as they are looked for. */
export function toMatcher(terms: Term[]): Matcher {
  const filters = terms.filter((term) => term.type === 'filter');
  const typed = terms.filter((term) => term.type === 'word').map(({ text }) => foldText(text));
  const words = [...new Set(typed)];
  const grams = [
    ...words.map((word) => ({ levels: toQueryGrams(word), isWord: true })),
    ...filters.map((filter) => ({ levels: toFilterGrams(filter), isWord: false })),
  ];
  const days = (field: 'after' | 'before') =>
    filters.filter((filter) => filter.field === field).map(({ value }) => parseDay(foldText(value)) ?? NaN);
  return {
    words,
    filters: filters.map(toPredicate),
    grams: grams.filter(({ levels: [pairs = []] }) => pairs.length > 0).slice(0, maxLookedUp),
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
  const isSecid = isSecurityField(field) && parseSecid(folded) !== null;
  return ({ facets }) =>
    facets[key].some((text) => (isQuoted ? text === folded : text.includes(folded))) ||
    (isSecid && facets.secids.includes(folded));
}

function toFilterGrams({ field, value }: Filter): QueryGrams {
  const folded = foldText(value);
  const holding = field === 'has' ? findHolding(folded) : undefined;
  if (field === 'has') return toQueryGrams(holding ? holdingMarks[holding] : '');
  // Of a secid only the code is a text that is indexed.
  if (isSecurityField(field)) return toQueryGrams(foldText(parseSecid(folded)?.code ?? folded));
  return toQueryGrams(field === 'after' || field === 'before' ? '' : folded);
}

function isSecurityField(field: FilterField): boolean {
  return field === 'stock' || field === 'board';
}
