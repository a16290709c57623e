import { bucketCount, bucketOf, idInBucket } from './grams.ts';
import { VarintReader, varintLength, type VarintWriter } from './varint.ts';

const numbersPerId = 2 ** 32;

/** Which numbers belong to which grams, by buckets. As bytes: see postings.ts. */
export class PostingLists {
  /** Id and number as one, so that sorting is sorting numbers. */
  readonly #buckets: (number[] | Float64Array)[] = Array.from({ length: bucketCount }, () => []);

  /** `number` below 2³². Not after anything of the bucket has been asked for. */
  add(gram: number, number: number): void {
    const bucket = this.#buckets[bucketOf(gram)];
    if (Array.isArray(bucket)) bucket.push(idInBucket(gram) * numbersPerId + number);
  }

  /** Tells the grams of a bucket by rising id, each with its numbers, from `start` to before `end` of `sorted`. */
  tell(bucket: number, tell: (id: number, sorted: Float64Array, start: number, end: number) => void): void {
    const kept = this.#buckets[bucket] ?? [];
    const sorted = Array.isArray(kept) ? Float64Array.from(kept).sort() : kept;
    this.#buckets[bucket] = sorted;
    let start = 0;
    while (start < sorted.length) {
      const id = Math.floor((sorted[start] ?? 0) / numbersPerId);
      let end = start + 1;
      while (end < sorted.length && (sorted[end] ?? 0) < (id + 1) * numbersPerId) end += 1;
      tell(id, sorted, start, end);
      start = end;
    }
  }

  /** Writes a bucket. */
  write(bucket: number, writer: VarintWriter): void {
    let lastId = 0;
    this.tell(bucket, (id, sorted, start, end) => {
      writer.push(id - lastId);
      lastId = id;
      const distance = (place: number) =>
        (sorted[place] ?? 0) - (place === start ? id * numbersPerId : (sorted[place - 1] ?? 0));
      let length = 0;
      for (let place = start; place < end; place += 1) length += varintLength(distance(place));
      writer.push(length);
      for (let place = start; place < end; place += 1) writer.push(distance(place));
    });
  }
}

/** The numbers that belong to a gram, rising, by the bytes from a place on to before another; none where it is not there. */
export function readNumbers(bytes: Uint8Array, start: number, end: number, gram: number): number[] {
  const wanted = idInBucket(gram);
  const reader = new VarintReader(bytes, start);
  let id = 0;
  while (reader.position < end) {
    id += reader.next();
    const length = reader.next();
    if (id > wanted) return [];
    if (id === wanted) return readDistances(reader, reader.position + length);
    reader.position += length;
  }
  return [];
}

function readDistances(reader: VarintReader, end: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; reader.position < end;) {
    number += reader.next();
    numbers.push(number);
  }
  return numbers;
}
