import type { Passage } from '../../model/passage.ts';

/** The stretches that lie in two passages or more, in the order of the text. */
export function findOverlaps(passages: Passage[]): Passage[] {
  const edges = passages.flatMap(({ start, end }) => [
    { at: start, step: 1 },
    { at: end, step: -1 },
  ]);
  edges.sort((one, other) => one.at - other.at || one.step - other.step);
  const overlaps: Passage[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, step } of edges) {
    depth += step;
    if (step === 1 && depth === 2) start = at;
    else if (step === -1 && depth === 1) overlaps.push({ start, end: at });
  }
  return overlaps;
}
