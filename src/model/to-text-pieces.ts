import type { Annotation } from './annotation.ts';
import type { Passage } from './passage.ts';
import { isInText, type PlacedAnnotation } from './placed-annotation.ts';

/** A stretch of a paragraph with the annotations that lie on all of it, in the order in which they were made. */
export interface TextPiece extends Passage {
  annotations: Annotation[];
}

/** Cuts a paragraph where an annotation begins or ends. Orphans mark nothing. */
export function toTextPieces(paragraph: Passage, placed: PlacedAnnotation[]): TextPiece[] {
  const marked = placed
    .filter(isInText)
    .filter(({ passage }) => passage.start < paragraph.end && paragraph.start < passage.end)
    .map(({ passage, annotation }) => ({ ...passage, annotation }));
  const isInside = (offset: number) => paragraph.start < offset && offset < paragraph.end;
  const cuts = marked.flatMap(({ start, end }) => [start, end]).filter(isInside);
  const edges = [...new Set([paragraph.start, ...cuts, paragraph.end])].sort((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? paragraph.start;
    const here = marked.filter((one) => one.start <= start && end <= one.end);
    return { start, end, annotations: here.map(({ annotation }) => annotation) };
  });
}
