/*
 * A gram is a code unit or two adjacent ones, as one number of 32 bits: what the index knows of a text. The number is
 * mixed so that its upper bits spread evenly over the buckets; mixing loses nothing, so different grams stay different.
 */

const bucketBits = 11;
export const bucketCount = 2 ** bucketBits;
const idBits = 32 - bucketBits;
const noSecond = 0xffff; // a folded text never holds it

/** The bucket of a gram, from 0 to `bucketCount` - 1. */
export function bucketOf(gram: number): number {
  return gram >>> idBits;
}

/** What tells a gram from others of its bucket. */
export function idInBucket(gram: number): number {
  return gram & (2 ** idBits - 1);
}

/** Every gram of a folded text, each once. */
export function toGrams(folded: string, grams = new Set<number>()): Set<number> {
  let first = folded.charCodeAt(0);
  for (let i = 1; i <= folded.length; i += 1) {
    grams.add(mix(first, noSecond));
    if (i === folded.length) break;
    const second = folded.charCodeAt(i);
    grams.add(mix(first, second));
    first = second;
  }
  return grams;
}

/**
 * Grams of a folded word by which to look for it: its pairs, of a long word `limit` of them that are spread over it; the
 * single of one character. None for "". Pairs that do not overlap would be fewer to read, but let in so many articles in which
 * they stand apart that comparing those costs more.
 */
export function toQueryGrams(folded: string, limit = 4): number[] {
  if (folded.length === 0) return [];
  if (folded.length === 1) return [mix(folded.charCodeAt(0), noSecond)];
  const count = Math.min(limit, folded.length - 1);
  const last = folded.length - 2;
  const grams = new Set<number>();
  for (let i = 0; i < count; i += 1) {
    const start = count === 1 ? 0 : Math.round((i * last) / (count - 1));
    grams.add(mix(folded.charCodeAt(start), folded.charCodeAt(start + 1)));
  }
  return [...grams];
}

/** Every step can be undone (a xor with a shift of itself, a product with an odd number), so no two grams become one. */
function mix(first: number, second: number): number {
  let gram = (first << 16) | second;
  gram = Math.imul(gram ^ (gram >>> 16), 0x7feb352d);
  gram = Math.imul(gram ^ (gram >>> 15), 0x846ca68b);
  return (gram ^ (gram >>> 16)) >>> 0;
}
