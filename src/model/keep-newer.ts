import type { Annotation } from './annotation.ts';

/**
 * The loaded annotations, but of each the later version if it is among the shown ones: what the reader is typing is ahead
 * of the library.
 */
export function keepNewer(loaded: Annotation[], shown: Annotation[]): Annotation[] {
  return loaded.map((annotation) => {
    const own = shown.find(({ id }) => id === annotation.id);
    return own && own.modified > annotation.modified ? own : annotation;
  });
}
