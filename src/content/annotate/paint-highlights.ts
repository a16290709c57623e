import { noteText } from '../../model/annotation.ts';
import { colours, toColour } from '../../model/colour.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import type { TextRun } from '../../model/text-run.ts';
import { paint, type PaintName } from '../paint.ts';
import { findOverlaps } from './find-overlaps.ts';

/**
 * Paints what was found again, each annotation for itself: its colour; a shade where several lie on the same words; a line
 * below what has a note; a wavy one below what was reworded. All colours are translucent, so that each is seen through the
 * others.
 */
export function paintHighlights(placed: PlacedAnnotation[], runs: TextRun[]): void {
  const found = placed.flatMap(({ annotation, state, passage }) =>
    state === 'orphan' || !passage ? [] : [{ annotation, state, passage }],
  );
  const passagesOf = (isWanted: (one: (typeof found)[number]) => boolean): Passage[] =>
    found.filter(isWanted).map(({ passage }) => passage);
  const layers: [PaintName, Passage[]][] = [
    ...colours.map((colour): [PaintName, Passage[]] => [
      `highlight-${colour}`,
      passagesOf(({ annotation }) => toColour(annotation.colour) === colour),
    ]),
    ['overlap', findOverlaps(passagesOf(() => true))],
    ['noted', passagesOf(({ annotation }) => noteText(annotation) !== '')],
    ['changed', passagesOf(({ state }) => state === 'changed')],
  ];
  for (const [index, [name, passages]] of layers.entries()) paint(name, passages, runs, index + 1);
}

/**
 * Whether the text nodes still carry the text that was read from them: a site that has just rendered a paragraph anew is
 * read again before anything is painted on it.
 */
export function carriesText(runs: TextRun[], text: string): boolean {
  return runs.every(({ node, nodeStart, start, length }) => {
    const words = node.data.slice(nodeStart, nodeStart + length);
    return node.isConnected && words === text.slice(start, start + length);
  });
}
