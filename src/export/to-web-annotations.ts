import type { Annotation } from '../model/annotation.ts';
import { toAddress } from '../model/to-address.ts';
import { toUuid } from '../model/to-uuid.ts';
import { hasWords } from './has-words.ts';

/**
 * Annotations as JSON-LD of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), in a collection
 * with its one page; what has no words and is about nothing is left out. `now` is ISO 8601 UTC.
 */
export function toWebAnnotations(annotations: Annotation[], now: string): string {
  const items = annotations.filter((one) => one.about !== null || hasWords(one)).map(toItem);
  const key = JSON.stringify([now, items]);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${toUuid(key)}`,
    type: 'AnnotationCollection',
    label: 'Tickermark 财经批注',
    created: now,
    total: items.length,
    // A page has at least one annotation.
    ...(items.length > 0 && {
      first: { id: `urn:uuid:${toUuid(`page of ${key}`)}`, type: 'AnnotationPage', startIndex: 0, items },
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * What the standard has no word for is told in its own ways: a colour is a style, a security what the note is about. Places
 * are of our text, not of the page's, and are left out.
 */
function toItem({ id, motivation, body, target, colour, about, created, modified }: Annotation) {
  const bodies = [
    ...body,
    ...(about === null
      ? []
      : [{ type: 'TextualBody', purpose: 'identifying', value: about, format: 'text/plain' }]),
  ];
  const selector = target.selector.filter(({ type }) => type === 'TextQuoteSelector');
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation,
    created,
    modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      type: 'SpecificResource',
      source: toAddress(target.source) ?? target.source,
      ...(selector.length > 0 && { selector }),
      ...(colour !== null && { styleClass: colour }),
    },
  };
}
