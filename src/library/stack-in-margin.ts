/** A note of the margin, in the order of the text. */
export interface MarginNote {
  /** Where it wants to begin: beside its words. */
  wish: number;
  height: number;
}

interface StackOptions {
  /** Kept free between two notes. */
  gap: number;
  /** No note begins above it. */
  floor?: number;
  /** The index of the note that gets its wish before the others; null for none. */
  active?: number | null;
}

/**
 * Where the notes of a margin begin, so that none overlaps another and their order is kept; all in the same unit. Each begins
 * where it wants to, or right below the one before it. The active one gets its wish, and those above make room upwards, as far
 * as the floor lets them.
 */
export function stackInMargin(
  notes: MarginNote[],
  { gap, floor = 0, active = null }: StackOptions,
): number[] {
  const tops = pushDown(notes, gap, floor);
  const chosen = active === null ? undefined : notes[active];
  if (active === null || !chosen) return tops;
  const least = notes.slice(0, active).reduce((edge, { height }) => edge + height + gap, floor);
  const top = Math.max(chosen.wish, least);
  const above = pushUp(notes.slice(0, active), tops, gap, top);
  const below = pushDown(notes.slice(active + 1), gap, top + chosen.height + gap);
  return [...above, top, ...below];
}

function pushDown(notes: MarginNote[], gap: number, from: number): number[] {
  let free = from;
  return notes.map(({ wish, height }) => {
    const top = Math.max(wish, free);
    free = top + height + gap;
    return top;
  });
}

/** Those of `tops` that reach below `edge` make room. */
function pushUp(notes: MarginNote[], tops: number[], gap: number, edge: number): number[] {
  let free = edge;
  return notes
    .map(({ height }, index) => ({ height, top: tops[index] ?? edge }))
    .reverse()
    .map(({ height, top }) => (free = Math.min(top, free - gap - height)))
    .reverse();
}
