import { diffArrays } from 'diff/lib/diff/array.js';
import type { WordingPart } from '../model/placed-annotation.ts';
import { diffWording } from './diff-wording.ts';
import { alikeness } from './alikeness.ts';

/** What became of a paragraph; `parts` compares the wordings of one that was changed. */
export type ParagraphDifference =
  | { kind: 'same' | 'removed' | 'added'; text: string }
  | { kind: 'changed'; before: string; after: string; parts: WordingPart[] };

/** From here on two paragraphs are one that was reworded. */
const leastAlikeness = 0.4;
/** So many pairs are compared in one changed place at most; beyond that its paragraphs are not paired. */
const mostPairs = 40_000;
/** Two texts with more differing paragraphs are compared no further: they are two articles. */
const mostDifferences = 800;

/**
 * What became of the paragraphs of a text, in the order of both. A paragraph that stands elsewhere now is removed there and
 * added here.
 */
export function diffParagraphs(before: string[], after: string[]): ParagraphDifference[] {
  const differences: ParagraphDifference[] = [];
  let removed: string[] = [];
  const changes = diffArrays(before, after, { maxEditLength: mostDifferences });
  if (!changes) return [...before.map(toRemoved), ...after.map(toAdded)];
  for (const change of changes) {
    if (change.removed) {
      removed = change.value;
    } else {
      differences.push(...diffPlace(removed, change.added ? change.value : []));
      removed = [];
      if (!change.added) differences.push(...change.value.map((text) => ({ kind: 'same' as const, text })));
    }
  }
  return [...differences, ...diffPlace(removed, [])];
}

function toRemoved(text: string): ParagraphDifference {
  return { kind: 'removed', text };
}

function toAdded(text: string): ParagraphDifference {
  return { kind: 'added', text };
}

/** The differences where some paragraphs stand instead of others: those that are alike are paired, in their order. */
function diffPlace(removed: string[], added: string[]): ParagraphDifference[] {
  const differences: ParagraphDifference[] = [];
  let [row, column] = [0, 0];
  const upTo = (toRow: number, toColumn: number) => {
    differences.push(
      ...removed.slice(row, toRow).map(toRemoved),
      ...added.slice(column, toColumn).map(toAdded),
    );
    [row, column] = [toRow + 1, toColumn + 1];
  };
  for (const [pairRow, pairColumn] of findPairs(removed, added)) {
    const [one, other] = [removed[pairRow] ?? '', added[pairColumn] ?? ''];
    upTo(pairRow, pairColumn);
    differences.push({ kind: 'changed', before: one, after: other, parts: diffWording(one, other) });
  }
  upTo(removed.length, added.length);
  return differences;
}

/** The pairs, by their indices, that are most alike altogether and do not cross. */
function findPairs(removed: string[], added: string[]): [number, number][] {
  const width = added.length + 1;
  if (removed.length * added.length > mostPairs) return [];
  const alike = removed.map((one) => added.map((other) => alikeness(one, other)));
  // best[row, column]: how much alikeness can be had from these paragraphs on.
  const best = new Float64Array((removed.length + 1) * width);
  const bestAt = (row: number, column: number) => best[row * width + column] ?? 0;
  const paired = (row: number, column: number) => {
    const own = alike[row]?.[column] ?? 0;
    return own < leastAlikeness ? 0 : own + bestAt(row + 1, column + 1);
  };
  for (let row = removed.length - 1; row >= 0; row -= 1)
    for (let column = added.length - 1; column >= 0; column -= 1)
      best[row * width + column] = Math.max(
        paired(row, column),
        bestAt(row + 1, column),
        bestAt(row, column + 1),
      );
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < removed.length && column < added.length;) {
    if (bestAt(row, column) === bestAt(row + 1, column)) row += 1;
    else if (bestAt(row, column) === bestAt(row, column + 1)) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}
