import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toPlainWords } from '../model/to-plain-words.ts';

/** Whether there is anything to read in an annotation; what was begun and left has nothing that another tool could take. */
export function hasWords(annotation: Annotation): boolean {
  const words = [quoteOf(annotation) ?? '', noteText(annotation), ...annotationTags(annotation)];
  return words.some((text) => toPlainWords(text) !== '');
}
