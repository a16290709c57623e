import { levelCount, tellGrams, toGram } from './grams.ts';
import { GramSet } from './gram-set.ts';
import { PostingLists, readNumbers } from './posting-lists.ts';
import type { IndexedTexts } from './search-document.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/*
 * Which documents of a segment have which grams. The record of a bucket is a row of numbers, the small ones in few bytes; for
 * each level how many bytes its grams take, then these: for every gram, by rising id, the distance to the id before, how many
 * bytes its documents take, and for each of them the distance to the number before it. A document's number is twice its
 * `seq`, counted from the segment's first, and one more where the gram is in its head.
 *
 * Only triples and quadruples of which both halves are common in the segment are in it: the others are told by their halves
 * alone well enough, and would be most of the index. Who reads knows from the halves whether the longer gram has to be there.
 */

const commonCount = 5;

/** Whether a gram that so many documents of a segment have is common there. */
export function isCommon(count: number): boolean {
  return count >= commonCount;
}

/**
 * Collects the grams of the documents of a segment, level by level: every document, by rising `seq`, is to be given to `add`,
 * then every bucket to `findCommon`, where there is a level above. Then the records are made.
 */
export class SegmentBuilder {
  readonly #first: number;
  readonly #levels = Array.from({ length: levelCount }, () => ({
    lists: new PostingLists(),
    common: new GramSet(),
  }));
  readonly #seen = new GramSet();

  constructor(first: number) {
    this.#first = first;
  }

  /** Each gram once; one that is in the head as well as elsewhere counts as in the head. */
  add(level: number, seq: number, { head, others }: IndexedTexts): void {
    const lists = this.#levels[level]?.lists;
    const isInCommon = (below: number, gram: number) => this.#levels[below]?.common.has(gram) === true;
    this.#seen.clear();
    const addAll = (texts: string[], number: number) => {
      const addGram = (gram: number) => {
        if (this.#seen.add(gram)) lists?.add(gram, number);
      };
      for (const text of texts) tellGrams(text, level, isInCommon, addGram);
    };
    const number = (seq - this.#first) * 2;
    addAll(head, number + 1);
    addAll(others, number);
  }

  findCommon(level: number, bucket: number): void {
    const found = this.#levels[level];
    found?.lists.tell(bucket, (id, _sorted, start, end) => {
      if (isCommon(end - start)) found.common.add(toGram(bucket, id));
    });
  }

  /** The record of a bucket; it may hold no gram. */
  toRecord(bucket: number): Uint8Array<ArrayBuffer> {
    const record = new VarintWriter();
    for (const { lists } of this.#levels) {
      const level = new VarintWriter();
      lists.write(bucket, level);
      record.push(level.length);
      record.append(level.toBytes());
    }
    return record.toBytes();
  }
}

/**
 * The numbers of the documents that have a gram of a level, by the record of its bucket; none for an empty record. Of a longer
 * gram it says something only where both its halves are common.
 */
export function readGram(record: Uint8Array, level: number, gram: number): number[] {
  const reader = new VarintReader(record);
  for (let below = 0; below < level; below += 1) {
    const length = reader.next();
    reader.position += length;
  }
  const length = reader.next();
  return readNumbers(record, reader.position, reader.position + length, gram);
}
