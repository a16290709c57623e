/** Larger than any distance that is looked for, and small enough to have 1 added. */
const far = 0x3fffffff;

/** A stretch of the text that is like the pattern; `distance` is the number of single characters that differ. */
export interface Likeness {
  start: number;
  end: number;
  distance: number;
}

/** Where in `text` the pattern may begin (`from` to `to`, inclusive), and how many differences are too many. */
interface Bounds {
  from: number;
  to: number;
  most: number;
}

/** So many cells of the table are filled between two pauses: about a millisecond. */
const cellsBetweenPauses = 200_000;

/**
 * The stretches with the fewest differences (insertions, deletions, substitutions) from the pattern among those that begin
 * within the bounds; several where they end differently, none where all differ too much. Sellers' algorithm in a band
 * around the diagonals that can matter: memory grows with the bounds alone, time with the pattern's length times that.
 * Pauses now and then, for whoever has to let others work.
 */
export function* findLikest(
  pattern: string,
  text: string,
  { from, to, most }: Bounds,
): Generator<void, Likeness[], void> {
  const width = to - from + 2 * most + 1;
  const base = from - most; // the diagonal of column 0: what a row has consumed of the text, less its number
  const distances = new Int32Array(width + 1).fill(far);
  const starts = new Int32Array(width + 1);
  for (let at = from; at <= to; at += 1) {
    distances[at - base] = 0;
    starts[at - base] = at;
  }
  let cells = 0;
  for (let row = 1; row <= pattern.length; row += 1) {
    const least = fillRow(distances, starts, { pattern, text, row, base, width });
    if (least > most) return [];
    cells += width;
    if (cells > cellsBetweenPauses) {
      cells = 0;
      yield;
    }
  }
  const least = distances.reduce((one, other) => Math.min(one, other), far);
  const found: Likeness[] = [];
  for (let column = 0; column < width; column += 1)
    if (distances[column] === least)
      found.push({ start: starts[column] ?? 0, end: pattern.length + base + column, distance: least });
  return least > most ? [] : found;
}

interface Row {
  pattern: string;
  text: string;
  row: number;
  base: number;
  width: number;
}

/** Turns the row before into this one, in place; gives its least distance. Substitution wins where ways are equal. */
function fillRow(
  distances: Int32Array,
  starts: Int32Array,
  { pattern, text, row, base, width }: Row,
): number {
  const wanted = pattern.charCodeAt(row - 1);
  let least = far;
  let left = far;
  let leftStart = 0;
  for (let column = 0; column < width; column += 1) {
    const at = row + base + column; // so much of the text is consumed
    let best = far;
    let start = 0;
    if (at > 0 && at <= text.length) {
      best = (distances[column] ?? far) + (text.charCodeAt(at - 1) === wanted ? 0 : 1);
      start = starts[column] ?? 0;
      if (left + 1 < best) [best, start] = [left + 1, leftStart];
    }
    const skipping = (distances[column + 1] ?? far) + 1;
    if (skipping < best && at >= 0 && at <= text.length) [best, start] = [skipping, starts[column + 1] ?? 0];
    distances[column] = best;
    starts[column] = start;
    left = best;
    leftStart = start;
    if (best < least) least = best;
  }
  return least;
}

/** How many single characters differ between two texts; `most + 1` where more do. */
export function editDistance(one: string, other: string, most: number): number {
  const difference = Math.abs(one.length - other.length);
  if (difference > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? far) + same, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? far, most + 1);
}
