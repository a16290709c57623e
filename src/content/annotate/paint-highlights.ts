import { type Annotation, noteText } from '../../model/annotation.ts';
import { colours, toColour } from '../../model/colour.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import type { TextRun } from '../../model/text-run.ts';
import { paint } from '../paint.ts';

/**
 * Paints what was found again, each annotation for itself: its colour; a line below what has a note; a wavy one below what
 * was reworded. Colours are translucent, so that where several lie on the same words all of them are seen.
 */
export function paintHighlights(placed: PlacedAnnotation[], runs: TextRun[]): void {
  const found = placed.flatMap(({ annotation, state, passage }) =>
    state === 'orphan' || !passage ? [] : [{ annotation, state, passage }],
  );
  const passagesOf = (isWanted: (one: (typeof found)[number]) => boolean): Passage[] =>
    found.filter(isWanted).map(({ passage }) => passage);
  for (const colour of colours)
    paint(
      `highlight-${colour}`,
      passagesOf(({ annotation }) => toColour(annotation.colour) === colour),
      runs,
    );
  paint(
    'noted',
    passagesOf(({ annotation }) => hasWords(annotation)),
    runs,
  );
  paint(
    'changed',
    passagesOf(({ state }) => state === 'changed'),
    runs,
  );
}

function hasWords(annotation: Annotation): boolean {
  return noteText(annotation) !== '';
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
