import type { Annotation } from '../model/annotation.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';

/**
 * Where an annotation's words stand in the saved text, word for word: at their place, or at the only place that has them.
 * What was made on another wording is an orphan here: a file does not guess.
 */
export function placeInSaved(text: string, annotation: Annotation): PlacedAnnotation {
  const { selector } = annotation.target;
  const exact = selector.find((one) => one.type === 'TextQuoteSelector')?.exact ?? '';
  const start = selector.find((one) => one.type === 'TextPositionSelector')?.start ?? -1;
  const first = text.indexOf(exact);
  const only = first === text.lastIndexOf(exact) ? first : -1;
  const at = start >= 0 && text.startsWith(exact, start) ? start : only;
  const isFound = exact !== '' && at >= 0;
  return {
    annotation,
    state: isFound ? 'exact' : 'orphan',
    passage: isFound ? { start: at, end: at + exact.length } : null,
    difference: null,
  };
}
