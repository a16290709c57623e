import type { SearchCursor, SearchOrder } from '../model/search-hit.ts';
import type { Candidate } from '../search/find-in-segment.ts';

const millisecondsPerMinute = 60_000;
/** Minutes since 1970 in 28 bits: until the year 2480. */
const mostMinutes = 2 ** 28 - 1;
const perMinute = 2 ** 23;
const perTier = 2 ** 51;

/** A time in milliseconds as cursors have it. */
export function toMinutes(time: number): number {
  return Math.min(mostMinutes, Math.max(0, Math.floor(time / millisecondsPerMinute)));
}

/** The place of a candidate in the order: tier, then the newest to the minute, then the latest row. */
function toCursor({ tier, time, seq }: Candidate, order: SearchOrder): SearchCursor {
  return { tier: order === 'newest' ? 0 : tier, time: toMinutes(time), seq };
}

/** Whether the first place is behind the second. */
function isBehind(one: SearchCursor, other: SearchCursor): boolean {
  if (one.tier !== other.tier) return one.tier > other.tier;
  if (one.time !== other.time) return one.time < other.time;
  return one.seq < other.seq;
}

/**
 * Candidates in their order. Sorted as numbers that hold tier, time and position, because comparing objects costs ten times
 * as much. One whose tier turns out worse than it could have been is put back.
 */
export class CandidateQueue {
  readonly #order: SearchOrder;
  readonly #candidates: Candidate[] = [];
  #keys = new Float64Array();
  #next = 0;
  #late: SearchCursor[] = [];

  constructor(order: SearchOrder) {
    this.#order = order;
  }

  /** Adds candidates by falling `seq`, all of them lower than what was added before. */
  add(candidates: Candidate[]): void {
    const left = this.#keys.subarray(this.#next);
    this.#keys = new Float64Array(left.length + candidates.length);
    this.#keys.set(left);
    for (const [i, candidate] of candidates.entries()) {
      const { tier, time } = toCursor(candidate, this.#order);
      const position = this.#candidates.push(candidate) - 1;
      this.#keys[left.length + i] = tier * perTier + (mostMinutes - time) * perMinute + position;
    }
    this.#keys.sort();
    this.#next = 0;
  }

  /** The rows of the next so many candidates by what is known of them; they stay in the queue. */
  peek(count: number): number[] {
    const seqs: number[] = [];
    for (let i = this.#next; i < this.#keys.length && seqs.length < count; i += 1)
      seqs.push(this.#at(i)?.seq ?? 0);
    return seqs;
  }

  /** The place of the first candidate that was not taken yet; undefined when there is none. */
  first(): SearchCursor | undefined {
    const candidate = this.#at(this.#next);
    return candidate && toCursor(candidate, this.#order);
  }

  /** Takes the first; undefined when none is left. `isSure`: it was put back, and its tier is what it is. */
  take(): { cursor: SearchCursor; isSure: boolean } | undefined {
    const cursor = this.first();
    const [late] = this.#late;
    if (late && (!cursor || isBehind(cursor, late))) {
      this.#late.shift();
      return { cursor: late, isSure: true };
    }
    this.#next += 1;
    return cursor && { cursor, isSure: false };
  }

  /** Puts one back whose tier is worse than it could have been. */
  putBack(cursor: SearchCursor): void {
    const place = this.#late.findIndex((other) => isBehind(other, cursor));
    this.#late.splice(place < 0 ? this.#late.length : place, 0, cursor);
  }

  #at(index: number): Candidate | undefined {
    const key = this.#keys[index];
    return key === undefined ? undefined : this.#candidates[key % perMinute];
  }
}

/** Whether a hit at this place is on a page that begins behind `after`; null: on the first. */
export function isOnPage(cursor: SearchCursor, after: SearchCursor | null): boolean {
  return after === null || isBehind(cursor, after);
}
