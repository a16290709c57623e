import type { SearchCursor, SearchOrder } from '../model/search-hit.ts';
import type { Candidate } from '../search/find-in-segment.ts';
import type { Matcher } from '../search/match-document.ts';
import { CandidateQueue, toMinutes } from './candidate-queue.ts';
import { findCandidates } from './find-candidates.ts';
import type { Reading, Segment } from './schema.ts';

const firstBlock = 32;

/**
 * The candidates of a query in their order. Segments are read from the latest on, in blocks of which each is twice the one
 * before, and no more of them than are needed to know what comes next: by time that is few of them, by relevance all.
 */
export class CandidateSource {
  readonly #transaction: Reading;
  readonly #matcher: Matcher;
  readonly #order: SearchOrder;
  readonly #queue: CandidateQueue;
  #unread: Segment[];
  #block: number;

  /** `segments` by rising number; `waiting`: what was found behind the last of them, by rising `seq`. */
  constructor(
    transaction: Reading,
    {
      matcher,
      order,
      segments,
      waiting,
    }: {
      matcher: Matcher;
      order: SearchOrder;
      segments: Segment[];
      waiting: Candidate[];
    },
  ) {
    this.#transaction = transaction;
    this.#matcher = matcher;
    this.#order = order;
    this.#unread = segments;
    this.#block = order === 'newest' ? firstBlock : segments.length;
    this.#queue = new CandidateQueue(order);
    this.#queue.add(waiting.toReversed());
  }

  /** See `CandidateQueue`. */
  async take(): Promise<{ cursor: SearchCursor; isSure: boolean } | undefined> {
    while (this.#isUnreadNeeded()) await this.#readBlock();
    return this.#queue.take();
  }

  /** See `CandidateQueue`. */
  putBack(cursor: SearchCursor): void {
    this.#queue.putBack(cursor);
  }

  /** The rows that are likely to be taken next. */
  peek(count: number): number[] {
    return this.#queue.peek(count);
  }

  #isUnreadNeeded(): boolean {
    if (this.#unread.length === 0) return false;
    const first = this.#queue.first();
    if (this.#order !== 'newest' || !first) return true;
    return this.#unread.some(({ latest }) => toMinutes(latest) >= first.time);
  }

  async #readBlock(): Promise<void> {
    const block = this.#unread.slice(-this.#block);
    this.#unread = this.#unread.slice(0, -this.#block);
    this.#block *= 2;
    this.#queue.add(await findCandidates(this.#transaction, this.#matcher, block));
  }
}
