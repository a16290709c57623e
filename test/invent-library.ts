import fc from 'fast-check';
import type { Annotation } from '../src/model/annotation.ts';
import { colours } from '../src/model/colour.ts';
import { doubts } from '../src/model/doubt.ts';
import type { Figure } from '../src/model/figure.ts';
import type { LibraryPart } from '../src/model/library-part.ts';
import type { Revision } from '../src/model/revision.ts';
import type { SavedArticle } from '../src/model/saved-article.ts';
import type { Security } from '../src/model/security.ts';
import type { Verdict } from '../src/model/verdict.ts';

/*
 * Libraries as nobody would write them: all characters, every field filled in every way that the model allows.
 */

/** Any text: all of Unicode, lone surrogates too, and what formats trip over. */
export const text = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\0', '\ufeff', '\u2028', '"', '\\') }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', '=cmd|x', '</script>', ']]}', '"},{"', '呼和浩特：“六大”', ''),
  },
);
export const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
export const time = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const offset = fc.nat(1_000_000);
const passage = { start: offset, end: offset };
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0); // JSON has no -0
const list = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });
/** Few ids, so that things meet. */
export const articleId = fc.constantFrom(
  '202601020000000001',
  '202601020000000002',
  'caifuhao-1',
  '0f0f0f0f0f0f0f0f',
  '__proto__',
);
const secid = fc.constantFrom('0.300166', '90.BK1033', '106.PTR');
const surface = fc.constantFrom('东方国信', '电池', '中石油');

const figure: fc.Arbitrary<Figure> = fc.record({
  surface: text,
  ...passage,
  label: orNull(text),
  value: number,
  unit: text,
  quantity: fc.constantFrom(
    'money',
    'count',
    'capacity',
    'mass',
    'area',
    'percent',
    'length',
    'time',
    'other',
  ),
});

const security: fc.Arbitrary<Security> = fc.record({
  secid,
  market: fc.nat(300),
  code: text,
  name: text,
  kind: fc.constantFrom('stock', 'index', 'fund', 'bond', 'board', 'future', 'forex', 'other'),
  boardKind: orNull(fc.constantFrom('industry', 'concept', 'region', 'style', 'unknown')),
});

const article: fc.Arbitrary<SavedArticle> = fc.record({
  id: articleId,
  url: text,
  site: text,
  title: orNull(text),
  digest: orNull(text),
  publishedAt: orNull(fc.oneof(time, text)),
  media: orNull(text),
  author: orNull(text),
  editor: orNull(text),
  originalTitle: orNull(text),
  text,
  paragraphs: list(fc.record({ ...passage, heading: fc.boolean() })),
  mentions: list(
    fc.record({
      secid,
      surface,
      ...passage,
      via: fc.constantFrom('link', 'repeat', 'code', 'name', 'picture'),
      doubt: orNull(fc.constantFrom(...doubts)),
    }),
  ),
  securities: list(security),
  figures: list(figure),
  clusters: list(
    fc.record({
      ordinal: fc.integer({ min: 1, max: 99 }),
      name: text,
      leads: list(text),
      goals: list(text),
      projects: list(text),
      figures: list(figure),
      secids: list(secid),
      ...passage,
    }),
  ),
  keyPoints: list(fc.record({ ...passage, text })),
  savedAt: time,
  openedAt: time,
  tags: fc.uniqueArray(text, { maxLength: 3 }),
  revision: fc.constantFrom('r1', 'r2'),
  deletedAt: fc.constant(null),
});

const annotation: fc.Arbitrary<Annotation> = fc.record({
  id: fc.uuid(),
  articleId,
  motivation: fc.constantFrom('commenting', 'highlighting'),
  body: list(
    fc.record({
      type: fc.constant('TextualBody'),
      purpose: fc.constantFrom('commenting', 'tagging', 'highlighting'),
      value: text,
      format: fc.constantFrom('text/markdown', 'text/plain'),
    }),
  ),
  target: fc.record({
    source: text,
    selector: list(
      fc.oneof(
        fc.record({
          type: fc.constant('TextQuoteSelector' as const),
          exact: text,
          prefix: text,
          suffix: text,
        }),
        fc.record({ type: fc.constant('TextPositionSelector' as const), ...passage }),
      ),
    ),
  }),
  colour: orNull(fc.constantFrom(...colours)),
  revision: orNull(text),
  paragraphHash: orNull(text),
  about: orNull(secid),
  created: time,
  modified: time,
  deleted: fc.constant(null),
  secids: list(secid),
  figures: list(figure),
});

const verdict: fc.Arbitrary<Verdict> = fc.record({ secid, surface, articleId: orNull(articleId), at: time });

const revision: fc.Arbitrary<Revision> = fc.record({
  articleId,
  revision: fc.constantFrom('r1', 'r2', 'r3'),
  seenAt: time,
  title: orNull(text),
  text,
  paragraphs: list(fc.record({ ...passage, heading: fc.boolean() })),
});

/** Something that a library could be asked to take in: things may occur twice, and in versions that differ. */
export const libraryPart: fc.Arbitrary<LibraryPart> = fc.record({
  articles: fc.array(article, { maxLength: 5 }),
  annotations: fc.array(annotation, { maxLength: 6 }),
  verdicts: list(verdict),
  revisions: list(revision),
});

/** A part and a second one that has some of its annotations and articles in other versions. */
export const twoVersions: fc.Arbitrary<[LibraryPart, LibraryPart]> = fc
  .tuple(libraryPart, libraryPart, fc.array(fc.tuple(annotation, fc.boolean()), { maxLength: 6 }))
  .map(([one, other, changes]) => {
    const annotations = one.annotations.flatMap((given, index) => {
      const [change, isSameTime] = changes[index] ?? [given, true];
      return { ...change, id: given.id, modified: isSameTime ? given.modified : change.modified };
    });
    return [one, { ...other, annotations: [...other.annotations, ...annotations] }];
  });
