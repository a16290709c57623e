import type { Lexicon } from './parse-lexicon.ts';

/** Knows no names: only what the site marks and bare codes are found. */
export const emptyLexicon: Lexicon = {
  asOf: '',
  forms: new Map(),
  securities: new Map(),
  words: new Set(),
};
