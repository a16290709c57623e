/*
 * What the index knows of a text are its grams: code units, pairs of adjacent ones, and some triples. A gram is a number of
 * 32 bits, of which the upper 11 are its bucket. Different singles and pairs are different numbers. A triple lies in the
 * bucket of its first pair, so that it is read with that; two triples may be one number, which lets in an article too many
 * and leaves none out.
 */

const bucketBits = 11;
export const bucketCount = 2 ** bucketBits;
const idBits = 32 - bucketBits;
const idMask = 2 ** idBits - 1;
const noSecond = 0xffff; // a folded text never holds it

/** The bucket of a gram, from 0 to `bucketCount` - 1. */
export function bucketOf(gram: number): number {
  return gram >>> idBits;
}

/** What tells a gram from others of its bucket. */
export function idInBucket(gram: number): number {
  return gram & idMask;
}

/** The gram of a bucket with such an id. */
export function toGram(bucket: number, id: number): number {
  return ((bucket << idBits) | id) >>> 0;
}

/** Tells the singles and pairs of a folded text, also those that come again. */
export function tellPairs(folded: string, tell: (gram: number) => void): void {
  let first = folded.charCodeAt(0);
  for (let i = 1; i <= folded.length; i += 1) {
    tell(toPair(first, noSecond));
    if (i === folded.length) break;
    const second = folded.charCodeAt(i);
    tell(toPair(first, second));
    first = second;
  }
}

/** Tells the triples of a folded text of which both pairs are common, also those that come again. */
export function tellTriples(
  folded: string,
  isCommon: (pair: number) => boolean,
  tell: (gram: number) => void,
): void {
  let pair = 0;
  let isFirstCommon = false;
  for (let i = 1; i < folded.length; i += 1) {
    const next = toPair(folded.charCodeAt(i - 1), folded.charCodeAt(i));
    const isNextCommon = isCommon(next);
    if (isFirstCommon && isNextCommon) tell(toTriple(pair, next));
    pair = next;
    isFirstCommon = isNextCommon;
  }
}

/** What to look up for a word. A triple tells by which of the `pairs` it begins; the one behind that is its second. */
export interface QueryGrams {
  pairs: number[];
  triples: { gram: number; pair: number }[];
}

/**
 * Grams of a folded word by which to look for it: the single of one character; all pairs and triples of up to five; of longer
 * ones those of the first three and the last three characters. None for "".
 */
export function toQueryGrams(folded: string): QueryGrams {
  if (folded.length === 0) return { pairs: [], triples: [] };
  if (folded.length === 1) return { pairs: [toPair(folded.charCodeAt(0), noSecond)], triples: [] };
  const ends = folded.length <= 5 ? [folded] : [folded.slice(0, 3), folded.slice(-3)];
  const grams: QueryGrams = { pairs: [], triples: [] };
  for (const end of ends) {
    for (let i = 1; i < end.length; i += 1) {
      const pair = toPair(end.charCodeAt(i - 1), end.charCodeAt(i));
      const before = grams.pairs.at(-1);
      if (i > 1 && before !== undefined)
        grams.triples.push({ gram: toTriple(before, pair), pair: grams.pairs.length - 1 });
      grams.pairs.push(pair);
    }
  }
  return grams;
}

function toPair(first: number, second: number): number {
  return mix((first << 16) | second);
}

function toTriple(pair: number, next: number): number {
  const id = mix(pair ^ Math.imul(next, 0x9e3779b1)) & idMask;
  return toGram(bucketOf(pair), id);
}

/** Every step can be undone (a xor with a shift of itself, a product with an odd number), so no two numbers become one. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
