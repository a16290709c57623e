import { type Annotation, quoteOf } from '../model/annotation.ts';
import { placeInSaved } from './place-in-saved.ts';
import { toPassageLink } from './to-passage-link.ts';

/**
 * The address of an annotation's page at the words that were marked, told from the same words elsewhere in the article's
 * text; where that is not known (null), or has them no more, at the words alone.
 */
export function toAnnotationLink(
  annotation: Annotation,
  text: string | null,
  url = annotation.target.source,
): string {
  const passage = text === null ? null : placeInSaved(text, annotation).passage;
  return text !== null && passage
    ? toPassageLink(url, text, passage)
    : toPassageLink(url, quoteOf(annotation) ?? '');
}
