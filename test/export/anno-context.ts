/*
 * The terms of the Web Annotation vocabulary's JSON-LD context that our exports use, written after its table of keys
 * (https://www.w3.org/TR/annotation-vocab/#json-ld-context). A key that is not here makes the strict processing in the
 * test fail.
 */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const time = 'http://www.w3.org/2001/XMLSchema#dateTime';

export const annoAddress = 'http://www.w3.org/ns/anno.jsonld';
export const annoContext = {
  '@context': {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    ...Object.fromEntries(
      ['Annotation', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TextualBody'].map(
        (name) => [name, oa + name],
      ),
    ),
    ...Object.fromEntries(
      ['commenting', 'highlighting', 'tagging', 'identifying'].map((name) => [name, oa + name]),
    ),
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    body: { '@type': '@id', '@id': `${oa}hasBody` },
    target: { '@type': '@id', '@id': `${oa}hasTarget` },
    source: { '@type': '@id', '@id': `${oa}hasSource` },
    selector: { '@type': '@id', '@id': `${oa}hasSelector` },
    motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    styleClass: `${oa}styleClass`,
    start: { '@id': `${oa}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    end: { '@id': `${oa}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: { '@id': 'http://purl.org/dc/terms/created', '@type': time },
    modified: { '@id': 'http://purl.org/dc/terms/modified', '@type': time },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@id': `${as}totalItems`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    first: { '@type': '@id', '@id': `${as}first` },
    startIndex: { '@id': `${as}startIndex`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
  },
};
