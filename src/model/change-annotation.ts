import type { Annotation } from './annotation.ts';

/** The tags of an annotation, in the order in which they were given. */
export function annotationTags({ body }: Pick<Annotation, 'body'>): string[] {
  return body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
}

/** The same annotation with other tags. `now` is ISO 8601 UTC. */
export function withTags(annotation: Annotation, tags: string[], now = new Date().toISOString()): Annotation {
  const others = annotation.body.filter(({ purpose }) => purpose !== 'tagging');
  const tagging = tags.map((value) => ({
    type: 'TextualBody' as const,
    purpose: 'tagging' as const,
    value,
    format: 'text/plain' as const,
  }));
  return { ...annotation, body: [...others, ...tagging], modified: now };
}

/** The same annotation in another colour. `now` is ISO 8601 UTC. */
export function withColour(
  annotation: Annotation,
  colour: string,
  now = new Date().toISOString(),
): Annotation {
  return { ...annotation, colour, modified: now };
}
