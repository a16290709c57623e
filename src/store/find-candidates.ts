import { bucketOf } from '../search/grams.ts';
import { bestTier, type Matcher } from '../search/match-document.ts';
import { readPostings } from '../search/postings.ts';
import type { Reading, Segment } from './schema.ts';
import { getPostings, readTimes, timesBucket } from './search-postings.ts';

/** An article by its row that may match, and at best so well. */
export interface Candidate {
  seq: number;
  /** Milliseconds since 1970. */
  time: number;
  tier: number;
}

/** What the segments say of a query: every indexed article that matches is among them, and few that do not. */
export async function findCandidates(
  transaction: Reading,
  matcher: Matcher,
  segments: Segment[],
): Promise<Candidate[]> {
  const [records, times] = await Promise.all([
    Promise.all(matcher.grams.map(({ gram }) => getPostings(transaction, bucketOf(gram), segments))),
    getPostings(transaction, timesBucket, segments),
  ]);
  return segments.flatMap((segment, i) => {
    const ofGrams = records.map((record) => record[i] ?? new Uint8Array());
    return findInSegment(segment, matcher, ofGrams, readTimes(times[i] ?? new Uint8Array()));
  });
}

function findInSegment(
  { first, last }: Segment,
  { grams, after, before }: Matcher,
  records: Uint8Array[],
  times: Float64Array,
): Candidate[] {
  const found = new Uint8Array(last - first + 1);
  const inHead = new Uint8Array(last - first + 1);
  for (const [i, { gram, isWord }] of grams.entries())
    readPostings(records[i] ?? new Uint8Array(), gram, first, (seq, isInHead) => {
      found[seq - first] = (found[seq - first] ?? 0) + 1;
      if (isWord && isInHead) inHead[seq - first] = (inHead[seq - first] ?? 0) + 1;
    });
  const wordGrams = grams.filter(({ isWord }) => isWord).length;
  const candidates: Candidate[] = [];
  for (const [offset, time] of times.entries()) {
    // A row that was gone when the segment was closed has the time NaN, which is in no range.
    if (found[offset] !== grams.length || !(time >= after && time < before)) continue;
    candidates.push({ seq: first + offset, time, tier: bestTier(inHead[offset] ?? 0, wordGrams) });
  }
  return candidates;
}
