import type { Annotation } from '../model/annotation.ts';
import { hasWords } from './has-words.ts';

/**
 * Annotations as JSON-LD of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), in a collection
 * with its one page; what has no words and is about nothing is left out. `now` is ISO 8601 UTC.
 */
export function toWebAnnotations(annotations: Annotation[], now: string): string {
  const items = annotations.filter((one) => one.about !== null || hasWords(one)).map(toItem);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Tickermark 财经批注',
    created: now,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** What the standard has no word for is told in its own ways: a colour is a style, a security what the note is about. */
function toItem({ id, motivation, body, target, colour, about, created, modified }: Annotation) {
  const bodies = [
    ...body,
    ...(about === null
      ? []
      : [{ type: 'TextualBody', purpose: 'identifying', value: about, format: 'text/plain' }]),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation,
    created,
    modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      ...(target.selector.length > 0 && { type: 'SpecificResource' }),
      source: target.source,
      ...(target.selector.length > 0 && { selector: target.selector }),
      ...(colour !== null && { styleClass: colour }),
    },
  };
}
