import { tellPairs, tellTriples, toGram } from './grams.ts';
import { GramSet } from './gram-set.ts';
import { PostingLists, readNumbers } from './posting-lists.ts';
import type { IndexedTexts } from './search-document.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/*
 * Which documents of a segment have which grams. The record of a bucket is a row of numbers, the small ones in few bytes:
 * how many bytes its singles and pairs take, then these, then its triples. For every gram, by rising id: the distance to the
 * id before, how many bytes its documents take, and for each of them the distance to the number before it. A document's
 * number is twice its `seq`, counted from the segment's first, and one more where the gram is in its head.
 *
 * Only triples of which both pairs are common in the segment are in it: the others are told by their pairs alone well enough,
 * and would be most of the index. Who reads knows from the pairs whether the triple has to be there.
 */

const commonCount = 5;

/** Whether a pair that so many documents of a segment have is common there. */
export function isCommon(count: number): boolean {
  return count >= commonCount;
}

/**
 * Collects the grams of the documents of a segment. Every document, by rising `seq`, is to be given to `addPairs`; then every
 * bucket to `findCommon`; then every document again to `addTriples`; then the records are made.
 */
export class SegmentBuilder {
  readonly #first: number;
  readonly #pairs = new PostingLists();
  readonly #triples = new PostingLists();
  readonly #common = new GramSet();
  readonly #seen = new GramSet();

  constructor(first: number) {
    this.#first = first;
  }

  addPairs(seq: number, texts: IndexedTexts): void {
    this.#add(this.#pairs, seq, texts, tellPairs);
  }

  findCommon(bucket: number): void {
    this.#pairs.tell(bucket, (id, _sorted, start, end) => {
      if (isCommon(end - start)) this.#common.add(toGram(bucket, id));
    });
  }

  addTriples(seq: number, texts: IndexedTexts): void {
    const isInCommon = (pair: number) => this.#common.has(pair);
    this.#add(this.#triples, seq, texts, (text, tell) => {
      tellTriples(text, isInCommon, tell);
    });
  }

  /** The record of a bucket; it may hold no gram. */
  toRecord(bucket: number): Uint8Array<ArrayBuffer> {
    const pairs = new VarintWriter();
    const record = new VarintWriter();
    this.#pairs.write(bucket, pairs);
    record.push(pairs.length);
    record.append(pairs.toBytes());
    this.#triples.write(bucket, record);
    return record.toBytes();
  }

  /** Each gram once; one that is in the head as well as elsewhere counts as in the head. */
  #add(
    lists: PostingLists,
    seq: number,
    { head, others }: IndexedTexts,
    tellGrams: (text: string, tell: (gram: number) => void) => void,
  ): void {
    this.#seen.clear();
    const addAll = (texts: string[], number: number) => {
      const add = (gram: number) => {
        if (this.#seen.add(gram)) lists.add(gram, number);
      };
      for (const text of texts) tellGrams(text, add);
    };
    const number = (seq - this.#first) * 2;
    addAll(head, number + 1);
    addAll(others, number);
  }
}

/** The numbers of the documents that have a single or pair, by the record of its bucket; none for an empty record. */
export function readPair(record: Uint8Array, gram: number): number[] {
  const reader = new VarintReader(record);
  const length = reader.next();
  return readNumbers(record, reader.position, reader.position + length, gram);
}

/** The same of a triple; what it gives says something only where both pairs of the triple are common. */
export function readTriple(record: Uint8Array, gram: number): number[] {
  const reader = new VarintReader(record);
  const length = reader.next();
  return readNumbers(record, reader.position + length, record.length, gram);
}
