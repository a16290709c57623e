import { type Candidate, findInSegment } from '../search/find-in-segment.ts';
import { bucketOf } from '../search/grams.ts';
import type { Matcher } from '../search/match-document.ts';
import type { Reading, Segment } from './schema.ts';
import { getPostings, readTimes, timesBucket } from './search-postings.ts';

/** What segments that are one behind the other say of a query, by falling `seq`. */
export async function findCandidates(
  transaction: Reading,
  matcher: Matcher,
  segments: Segment[],
): Promise<Candidate[]> {
  const grams = matcher.grams.flatMap(({ levels }) => levels.flat());
  const buckets = [...new Set([timesBucket, ...grams.map(({ gram }) => bucketOf(gram))])];
  const all = await Promise.all(buckets.map((bucket) => getPostings(transaction, bucket, segments)));
  const records = new Map(buckets.map((bucket, i) => [bucket, all[i] ?? []]));
  return segments
    .map(({ first }, i) => {
      const recordOf = (bucket: number) => records.get(bucket)?.[i] ?? new Uint8Array();
      return findInSegment({ first, recordOf, times: readTimes(recordOf(timesBucket)) }, matcher);
    })
    .reverse()
    .flat();
}
