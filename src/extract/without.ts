import type { Passage } from '../model/passage.ts';

/** What is left of some passages without others, in order; both sorted by start and none overlapping its neighbours. */
export function without(passages: Passage[], taken: Passage[]): Passage[] {
  const left: Passage[] = [];
  let next = 0;
  for (const { start, end } of passages) {
    let from = start;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    for (let i = next; i < taken.length; i += 1) {
      const hole = taken[i];
      if (!hole || hole.start >= end) break;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
