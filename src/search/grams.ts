/*
 * What the index knows of a text are its grams: code units, pairs of adjacent ones, and some triples and quadruples. A gram is
 * a number of 32 bits, of which the upper 11 are its bucket. Different singles and pairs are different numbers. A longer one
 * lies in the bucket of its first pair, so that it is read with that; two of them may be one number, which lets in an article
 * too many and leaves none out.
 */

const bucketBits = 11;
export const bucketCount = 2 ** bucketBits;
const idBits = 32 - bucketBits;
const idMask = 2 ** idBits - 1;
/** Pairs, triples, quadruples. */
export const levelCount = 3;
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

/** Whether a gram of a level is common in a segment. */
type IsCommon = (level: number, gram: number) => boolean;

/**
 * Tells the grams of a level that a folded text has, also those that come again: at level 0 its singles and pairs, at each
 * further one those of one unit more of which both halves, the grams of the level below, are common.
 */
export function tellGrams(
  folded: string,
  level: number,
  isCommon: IsCommon,
  tell: (gram: number) => void,
): void {
  if (level === 0) for (let i = 0; i < folded.length; i += 1) tell(toPair(folded.charCodeAt(i), noSecond));
  /** By level, the common gram that ends one unit before; null where there is none. */
  const before: (number | null)[] = [];
  for (let i = 1; i < folded.length; i += 1) {
    let gram: number | null = toPair(folded.charCodeAt(i - 1), folded.charCodeAt(i));
    for (let below = 0; below < level; below += 1) {
      if (gram !== null && !isCommon(below, gram)) gram = null;
      const first = before[below] ?? null;
      before[below] = gram;
      gram = first !== null && gram !== null ? toLonger(first, gram) : null;
    }
    if (gram !== null) tell(gram);
  }
}

/** What to look up for a word, by level. The halves of a gram are `half` and the one behind that, in the level below. */
export type QueryGrams = { gram: number; half: number }[][];

/**
 * Grams of a folded word by which to look for it: the single of one character; everything of up to five; of longer ones that
 * of the first three and the last three characters. None for "".
 */
export function toQueryGrams(folded: string): QueryGrams {
  const levels: QueryGrams = Array.from({ length: levelCount }, () => []);
  if (folded.length === 1) levels[0]?.push({ gram: toPair(folded.charCodeAt(0), noSecond), half: 0 });
  const parts = folded.length <= 5 ? [folded] : [folded.slice(0, 3), folded.slice(-3)];
  for (const part of parts) {
    let grams = Array.from({ length: Math.max(0, part.length - 1) }, (_, i) =>
      toPair(part.charCodeAt(i), part.charCodeAt(i + 1)),
    );
    for (const [level, all] of levels.entries()) {
      const halves = (levels[level - 1]?.length ?? 0) - grams.length - 1;
      all.push(...grams.map((gram, i) => ({ gram, half: halves + i })));
      grams = grams.slice(1).map((gram, i) => toLonger(grams[i] ?? 0, gram));
    }
  }
  return levels;
}

function toPair(first: number, second: number): number {
  return mix((first << 16) | second);
}

/** The gram of one unit more; it lies in the bucket of its first half. */
function toLonger(first: number, second: number): number {
  const id = mix(first ^ Math.imul(second, 0x9e3779b1)) & idMask;
  return toGram(bucketOf(first), id);
}

/** Every step can be undone (a xor with a shift of itself, a product with an odd number), so no two numbers become one. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
