import { bucketOf } from './grams.ts';
import type { Matcher, TermGrams } from './match-document.ts';
import { isCommon, readGram } from './postings.ts';

/** An article by its row that may match, and at best so well. */
export interface Candidate {
  seq: number;
  /** Milliseconds since 1970. */
  time: number;
  /** See `matchDocument`, which never gives less. */
  tier: number;
}

/** What is known of a segment: the record of each bucket that matters, and the times of its documents by their `seq`. */
export interface SegmentRecords {
  first: number;
  recordOf: (bucket: number) => Uint8Array;
  /** Milliseconds since 1970; NaN where there is no document. */
  times: Float64Array;
}

/** What a segment says of a query, by falling `seq`: every document that matches is among them, and few that do not. */
export function findInSegment({ first, recordOf, times }: SegmentRecords, matcher: Matcher): Candidate[] {
  const found = new Uint16Array(times.length);
  const inHead = new Uint16Array(times.length);
  let needed = 0;
  let wordLists = 0;
  for (const term of matcher.grams) {
    const lists = readTerm(recordOf, term);
    if (!lists) return [];
    needed += lists.length;
    if (term.isWord) wordLists += lists.length;
    for (const numbers of lists) {
      for (const number of numbers) {
        const place = number >> 1;
        found[place] = (found[place] ?? 0) + 1;
        if (term.isWord) inHead[place] = (inHead[place] ?? 0) + (number & 1);
      }
    }
  }
  const isWordLeft = matcher.words.length > matcher.grams.filter(({ isWord }) => isWord).length;
  const candidates: Candidate[] = [];
  for (let place = times.length - 1; place >= 0; place -= 1) {
    const time = times[place] ?? NaN;
    if (found[place] !== needed || !(time >= matcher.after && time < matcher.before)) continue;
    const tier = toTier(inHead[place] ?? 0, wordLists, isWordLeft);
    candidates.push({ seq: first + place, time, tier });
  }
  return candidates;
}

/** The documents of each gram of a term that the segment tells of; null when there is a gram that no document has. */
function readTerm(recordOf: (bucket: number) => Uint8Array, { levels }: TermGrams): number[][] | null {
  const lists: number[][] = [];
  let below: number[][] = [];
  for (const [level, grams] of levels.entries()) {
    const isHalfCommon = (half: number) => isCommon(below[half]?.length ?? 0);
    const found: number[][] = [];
    for (const { gram, half } of grams) {
      const isKnown = level === 0 || (isHalfCommon(half) && isHalfCommon(half + 1));
      const numbers = isKnown ? readGram(recordOf(bucketOf(gram)), level, gram) : [];
      if (isKnown && numbers.length === 0) return null;
      if (isKnown) lists.push(numbers);
      found.push(numbers);
    }
    below = found;
  }
  return lists;
}

function toTier(inHead: number, all: number, isWordLeft: boolean): number {
  if (inHead === all) return 0;
  return inHead > 0 || isWordLeft ? 1 : 2;
}
