/*
 * The JSON-LD context of the Web Annotation vocabulary, whole: every term and what it stands for, after the table of keys in
 * the Recommendation (https://www.w3.org/TR/annotation-vocab/#json-ld-context), which is served as the address below. Set
 * down by kinds of terms instead of one by one.
 */
export const annoAddress = 'http://www.w3.org/ns/anno.jsonld';

const prefixes = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};

/** Names that are the vocabulary's own; "name=other" where the vocabulary has another. */
const plain = {
  oa: `TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector
    TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState CssStylesheet=CssStyle
    Choice Annotation Motivation bookmarking classifying commenting describing editing highlighting identifying linking
    moderating questioning replying reviewing tagging auto=autoDirection ltr=ltrDirection rtl=rtlDirection bodyValue
    processingLanguage exact prefix suffix styleClass`,
  dctypes: 'Dataset Image=StillImage Video=MovingImage Audio=Sound Text',
  foaf: 'Person Organization name email=mbox email_sha1=mbox_sha1sum nickname=nick',
  as: 'Software=Application AnnotationCollection=OrderedCollection AnnotationPage=OrderedCollectionPage',
  schema: 'Audience accessibility=accessibilityFeature',
  dc: 'format language',
  rdf: 'value',
  rdfs: 'label',
};

/** Terms whose values are IRIs. */
const links = {
  oa: `body=hasBody target=hasTarget source=hasSource selector=hasSelector state=hasState scope=hasScope refinedBy
    startSelector=hasStartSelector endSelector=hasEndSelector renderedVia via canonical stylesheet=styledBy
    cached=cachedSource`,
  dcterms: 'creator rights conformsTo',
  as: 'generator partOf first last next prev',
  foaf: 'homepage',
  schema: 'audience',
};

/** Terms whose values are terms. */
const terms = { oa: 'motivation=motivatedBy purpose=hasPurpose textDirection' };

const times = {
  dcterms: 'created modified generated=issued',
  oa: 'sourceDate sourceDateStart sourceDateEnd',
};

const numbers = { oa: 'start end', as: 'total=totalItems startIndex' };

function define(names: Record<string, string>, type?: string): Record<string, unknown> {
  const pairs = Object.entries(names).flatMap(([prefix, list]) =>
    list.split(/\s+/).map((pair) => {
      const [name = '', other = name] = pair.split('=');
      const id = `${prefix}:${other}`;
      return [name, type === undefined ? id : { '@id': id, '@type': type }] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

export const annoContext = {
  '@context': {
    ...prefixes,
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },
    ...define(plain),
    ...define(links, '@id'),
    ...define(terms, '@vocab'),
    ...define(times, 'xsd:dateTime'),
    ...define(numbers, 'xsd:nonNegativeInteger'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
};
