import { quoteOf, type Annotation } from '../model/annotation.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import type { Anchor } from '../model/anchor.ts';
import { diffWording } from './diff-wording.ts';
import { findQuotes } from './find-quotes.ts';

interface PlaceOptions {
  /** Names of securities in the article: a wording that has another one is another statement. */
  names?: string[];
  /** Ends the search. */
  signal?: AbortSignal;
}

/**
 * Finds the annotations of an article in a text of it, in slices that let the page breathe. In the order of the list for
 * readers: notes on the whole article, then by place, then what is no longer there. Rejects with the signal's reason.
 */
export async function placeAnnotations(
  text: string,
  annotations: Annotation[],
  options: PlaceOptions = {},
): Promise<PlacedAnnotation[]> {
  const quoted = annotations.filter(hasPlace);
  const anchors = await findQuotes(
    text,
    quoted.map(({ target }) => target.selector),
    options,
  );
  const placed = quoted.flatMap((annotation, index) => {
    const anchor = anchors[index];
    return anchor ? toPlaced(text, annotation, anchor) : [];
  });
  const unplaced = annotations.filter((annotation) => !hasPlace(annotation)).map(toNote);
  return [...unplaced, ...placed.sort(byPlace)];
}

function hasPlace({ target }: Annotation): boolean {
  return target.selector.length > 0;
}

function toNote(annotation: Annotation): PlacedAnnotation {
  return { annotation, state: 'exact', passage: null, difference: null };
}

function toPlaced(text: string, annotation: Annotation, anchor: Anchor): PlacedAnnotation {
  const passage = anchor.state === 'orphan' ? anchor.guess : anchor.passage;
  const isReworded = passage !== null && (anchor.state === 'orphan' || anchor.state === 'changed');
  const quote = quoteOf(annotation);
  const difference =
    isReworded && quote !== null ? diffWording(quote, text.slice(passage.start, passage.end)) : null;
  return { annotation, state: anchor.state, passage, difference };
}

function byPlace(one: PlacedAnnotation, other: PlacedAnnotation): number {
  return placeOf(one) - placeOf(other) || 0; // of two that have none, neither is first
}

function placeOf({ state, passage }: PlacedAnnotation): number {
  return state === 'orphan' || !passage ? Infinity : passage.start;
}
