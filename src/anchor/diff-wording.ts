import { diffArrays } from 'diff/lib/diff/array.js';
import type { WordingPart } from '../model/placed-annotation.ts';
import { isFigurePiece, splitWording } from './split-wording.ts';

/** Beyond so many differing pieces two wordings have nothing to do with each other, and looking for it takes long. */
const mostDifferences = 800;

/**
 * What became of a wording, piece by piece: what stayed, what was taken out, what was put in. The `same` and `removed`
 * parts together are `before`, the `same` and `added` ones `after`. A number with its unit is one part of its own.
 */
export function diffWording(before: string, after: string): WordingPart[] {
  const changes = diffArrays(splitWording(before), splitWording(after), { maxEditLength: mostDifferences });
  if (!changes)
    return [...toParts('removed', splitWording(before)), ...toParts('added', splitWording(after))];
  return changes.flatMap(({ value, added, removed }) =>
    toParts(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

/** Pieces of one kind as parts: figures alone, what stands between them together. */
function toParts(kind: WordingPart['kind'], pieces: string[]): WordingPart[] {
  const parts: WordingPart[] = [];
  for (const text of pieces) {
    const isFigure = isFigurePiece(text);
    const last = parts.at(-1);
    if (last && !isFigure && !last.isFigure) last.text += text;
    else parts.push({ kind, text, isFigure });
  }
  return parts;
}
