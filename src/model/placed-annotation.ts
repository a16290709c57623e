import type { Annotation } from './annotation.ts';
import type { Passage } from './passage.ts';

/**
 * Whether an annotation's words were found again: where they stood (`exact`), elsewhere (`moved`), in other words
 * (`changed`), or not (`orphan`).
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphan';

/** A piece of a comparison of two wordings; `isFigure` where it is a number with its unit. */
export interface WordingPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
  isFigure: boolean;
}

/** An annotation in a text. A note on the whole article is `exact`, and has no place. */
export interface PlacedAnnotation {
  annotation: Annotation;
  state: AnchorState;
  /** Where its words stand; for an orphan where something like them stands. Null for neither. */
  passage: Passage | null;
  /** The marked words beside those that stand there: for `changed`, and for an orphan with a passage; else null. */
  difference: WordingPart[] | null;
}

/** Whether there are words in the text that it marks: neither a note on the whole article nor an orphan. */
export function isInText(placed: PlacedAnnotation): placed is PlacedAnnotation & { passage: Passage } {
  return placed.passage !== null && placed.state !== 'orphan';
}
