import { bucketCount } from '../search/grams.ts';
import type { Reading, Segment } from './schema.ts';

/*
 * The records of `postings`: of bucket b in segment n under b · 2³² + n, so that one range is one bucket in all segments.
 * Behind the buckets is one more in which the times of a segment's articles lie.
 */

const perBucket = 2 ** 32;
export const timesBucket = bucketCount;

/** The key of a bucket's record in a segment. */
export function postingsKey(bucket: number, segment: number): number {
  return bucket * perBucket + segment;
}

/** The records of a bucket in segments that are one behind the other; all of them have one. */
export function getPostings(
  transaction: Reading,
  bucket: number,
  segments: Segment[],
): Promise<Uint8Array[]> {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return Promise.resolve([]);
  const range = IDBKeyRange.bound(postingsKey(bucket, first.number), postingsKey(bucket, last.number));
  return transaction.objectStore('postings').getAll(range);
}

/** Times in milliseconds as a record. */
export function toTimesRecord(times: Float64Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(times.buffer);
}

/** The times in a record; NaN where a row was gone before the segment was closed. */
export function readTimes(record: Uint8Array): Float64Array {
  return new Float64Array(record.slice().buffer);
}
