import { bucketCount, bucketOf, idInBucket } from './grams.ts';

/*
 * Which documents of a segment have which grams. The record of a bucket is a row of numbers, the small ones in few bytes:
 * for every gram in the order of its id the distance to the id before, the count of its documents, and for each of them the
 * distance to the number before it. A document's number is twice its `seq`, counted from the segment's first, and one more
 * where the gram is in its head.
 */

/** Collects the grams of the documents of a segment, to be added in the order of their `seq`. */
export class SegmentBuilder {
  readonly #first: number;
  readonly #buckets = Array.from({ length: bucketCount }, () => new Map<number, number[]>());

  constructor(first: number) {
    this.#first = first;
  }

  add(seq: number, grams: Map<number, boolean>): void {
    for (const [gram, isInHead] of grams) {
      const bucket = this.#buckets[bucketOf(gram)];
      const number = (seq - this.#first) * 2 + Number(isInHead);
      const numbers = bucket?.get(idInBucket(gram));
      if (numbers) numbers.push(number);
      else bucket?.set(idInBucket(gram), [number]);
    }
  }

  /** The record of a bucket; empty when no document has any gram of it. */
  toRecord(bucket: number): Uint8Array<ArrayBuffer> {
    const bytes: number[] = [];
    let lastId = 0;
    for (const [id, numbers] of [...(this.#buckets[bucket] ?? [])].sort(([one], [other]) => one - other)) {
      pushNumber(bytes, id - lastId);
      pushNumber(bytes, numbers.length);
      lastId = id;
      let last = 0;
      for (const number of numbers) {
        pushNumber(bytes, number - last);
        last = number;
      }
    }
    return Uint8Array.from(bytes);
  }
}

/** Tells, in order, every document that has a gram, by the record of the gram's bucket in a segment that begins at `first`. */
export function readPostings(
  record: Uint8Array,
  gram: number,
  first: number,
  tell: (seq: number, isInHead: boolean) => void,
): void {
  const wanted = idInBucket(gram);
  let position = 0;
  let id = 0;
  function next(): number {
    let number = 0;
    let scale = 1;
    for (;;) {
      const byte = record[position] ?? 0;
      position += 1;
      number += (byte & 127) * scale;
      if (byte < 128) return number;
      scale *= 128;
    }
  }
  while (position < record.length) {
    id += next();
    const count = next();
    if (id > wanted) return;
    let number = 0;
    for (let i = 0; i < count; i += 1) {
      number += next();
      if (id === wanted) tell(first + (number >> 1), (number & 1) === 1);
    }
    if (id === wanted) return;
  }
}

/** Seven bits a byte, the low ones first; the eighth tells that there is more. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
