import { expect, test } from 'vitest';
import { type ExportFormat, exportFormats } from '../../src/export/export-formats.ts';
import type { Annotation, TextPositionSelector, TextQuoteSelector } from '../../src/model/annotation.ts';
import type { KeyPoint, Paragraph } from '../../src/model/article.ts';
import type { Cluster } from '../../src/model/cluster.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Revision } from '../../src/model/revision.ts';
import type { SavedArticle } from '../../src/model/saved-article.ts';
import type { Security } from '../../src/model/security.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { unzip } from './unzip.ts';

/*
 * Where every field of the model goes: what shows it in a file, the formats that hold it, and why the others have no place
 * for it. A new field does not compile until it is entered here; a format that forgets one of its fields fails below.
 */

interface Place {
  /** What a file must hold for the field of the library below; null for what is told in no words of its own. */
  shows: string | null;
  in: ExportFormat[];
  otherwise: string;
}

type Places<Type> = Record<keyof Type, Place>;

const tables = ['csv', 'xlsx'] as const;
const pages = ['markdown', 'html'] as const;
const notes = ['web-annotations', 'hypothesis', 'readwise'] as const;
const references = ['csl', 'bibtex'] as const;
const readable = [...pages, ...tables];

const place = (shows: string | null, formats: readonly ExportFormat[], otherwise = ''): Place => ({
  shows,
  in: ['json', ...formats],
  otherwise,
});
const onlyJson = (otherwise: string) => place(null, [], otherwise);

const ofTheText = 'files of notes and references say nothing of the text';
const aPlace = 'an offset into our text means nothing elsewhere: words and links lead there';

const article: Places<SavedArticle> = {
  id: place('a-id', ['markdown', ...tables, ...references], 'HTML is for the eye; notes name the address'),
  url: place('https://a.example/a-url', [...readable, ...notes, ...references]),
  site: place('a-site', [...tables], 'the address says it'),
  title: place(
    'a-title',
    [...readable, 'hypothesis', 'readwise', ...references],
    'W3C: a source is its address',
  ),
  digest: place('a-digest', [...readable, ...references], ofTheText),
  publishedAt: place(
    '2026-01-11',
    [...readable, 'bibtex'],
    'CSL has it in numbers; notes have no place for it',
  ),
  media: place('a-media', [...readable, ...references], 'notes have a place for an author only'),
  author: place('a-author', [...readable, 'readwise', ...references], 'notes are their maker’s'),
  editor: place('a-editor', readable, 'no citation names who laid out a news page'),
  originalTitle: place('a-originalTitle', readable, 'references cite the page under its own title'),
  text: place('a-text', ['html'], 'Markdown and tables link to it; it is the publisher’s'),
  paragraphs: place('<p class="heading">', ['html'], 'what has no text has no paragraphs'),
  mentions: place(null, readable, ofTheText),
  securities: place(null, readable, ofTheText),
  figures: place(null, readable, ofTheText),
  clusters: place(null, readable, ofTheText),
  keyPoints: place(null, readable, ofTheText),
  savedAt: place(
    '2026-01-12',
    ['markdown', ...tables, 'bibtex'],
    'CSL has it in numbers; HTML is for the eye',
  ),
  openedAt: place('2026-01-13', tables, 'of use in a table that is sorted by it only'),
  tags: place('a-tag', [...readable, ...references], 'notes have tags of their own'),
  revision: onlyJson('a fingerprint for machines'),
  deletedAt: onlyJson('what lies in the bin is in no file but a backup'),
};

const figure: Places<Figure> = {
  surface: place('f-surface', readable, ofTheText),
  start: onlyJson(aPlace),
  end: onlyJson(aPlace),
  label: place('f-label', readable, ofTheText),
  value: place('8712345', tables, 'pages have the words of the text'),
  unit: place('f-unit', tables, 'pages have the words of the text'),
  quantity: place('产能', tables, 'pages have the words of the text'),
};

const cluster: Places<Cluster> = {
  ordinal: place('77', readable, ofTheText),
  name: place('c-name', readable, ofTheText),
  leads: place('c-lead', readable, ofTheText),
  goals: place('c-goal', readable, ofTheText),
  projects: place('c-project', readable, ofTheText),
  figures: place('c-figure', readable, ofTheText),
  secids: place('90.BK1033', readable, ofTheText),
  start: onlyJson(aPlace),
  end: onlyJson(aPlace),
};

const security: Places<Security> = {
  secid: place('90.BK1033', readable, ofTheText),
  market: place('90', tables, 'it is part of the secid'),
  code: place('BK1033', readable, ofTheText),
  name: place('s-name', readable, ofTheText),
  kind: place('板块', readable, ofTheText),
  boardKind: place('概念', tables, 'pages say that it is a board'),
};

const mention: Places<Mention> = {
  secid: place('90.BK1033', readable, ofTheText),
  surface: onlyJson('files name a security by its name and count its mentions'),
  start: onlyJson(aPlace),
  end: onlyJson(aPlace),
  via: onlyJson('how we came to know it'),
  doubt: place('普通词语', tables, 'pages list what is named; the library shows doubts beside it'),
  rejected: onlyJson('what the reader rejected is left out of files'),
};

const paragraph: Places<Paragraph> = {
  start: onlyJson(aPlace),
  end: onlyJson(aPlace),
  heading: place('class="heading"', ['html'], 'what has no text has no headings'),
};

const keyPoint: Places<KeyPoint> = {
  start: onlyJson(aPlace),
  end: onlyJson(aPlace),
  text: place('k-text', readable, ofTheText),
};

const annotation: Places<Annotation> = {
  id: place(
    '00000000-0000-4000-8000-00000000a001',
    [...tables, 'web-annotations', 'hypothesis'],
    'of no use to a reader',
  ),
  articleId: place('a-id', tables, 'pages have it under its article; notes name the address'),
  motivation: place('highlighting', ['web-annotations'], 'with or without words, it shows'),
  body: place('n-words', [...readable, ...notes], 'references have no place for notes'),
  target: place('https://a.example/a-url', [...readable, ...notes], 'references have no place for notes'),
  colour: place(null, [...readable, 'web-annotations'], 'Hypothesis and Readwise know no colours'),
  revision: onlyJson('a fingerprint for machines'),
  paragraphHash: onlyJson('a fingerprint for machines'),
  about: place('106.PTR', [...readable, 'web-annotations'], 'Hypothesis and Readwise speak of pages only'),
  created: place('2026-01-14', [...readable, ...notes], 'references have no place for notes'),
  modified: place(
    '2026-01-15',
    [...tables, 'web-annotations', 'hypothesis'],
    'pages and Readwise have one day',
  ),
  deleted: onlyJson('what lies in the bin is in no file but a backup'),
  secids: place('0.300166', tables, 'found by our rules in the words, and again when they come back'),
  figures: place('n-figure', tables, 'found by our rules in the words, and again when they come back'),
};

const quote: Places<TextQuoteSelector> = {
  type: place('TextQuoteSelector', ['web-annotations', 'hypothesis'], 'a name of the standard'),
  exact: place('a-text', [...readable, ...notes], 'references have no place for notes'),
  prefix: place('q-prefix', ['web-annotations', 'hypothesis'], 'readers have the sentence'),
  suffix: place('q-suffix', ['web-annotations', 'hypothesis'], 'readers have the sentence'),
};

const position: Places<TextPositionSelector> = {
  type: onlyJson(aPlace),
  start: place('0', ['readwise'], aPlace),
  end: onlyJson(aPlace),
};

const verdict: Places<Verdict> = {
  secid: onlyJson('the reader’s word against a guess of ours: files have what is left'),
  surface: onlyJson('see secid'),
  articleId: onlyJson('see secid'),
  at: onlyJson('see secid'),
};

const revision: Places<Revision> = {
  articleId: onlyJson('files have an article as it was saved'),
  revision: onlyJson('see articleId'),
  seenAt: onlyJson('see articleId'),
  title: onlyJson('see articleId'),
  text: onlyJson('see articleId'),
  paragraphs: onlyJson('see articleId'),
};

const where = { start: 0, end: 6 };
const madeFigure: Figure = {
  ...{
    surface: 'f-surface',
    ...where,
    label: 'f-label',
    value: 8_712_345,
    unit: 'f-unit',
    quantity: 'capacity',
  },
};

/** A library in which every field is filled, with a value that nothing else has. */
const library: LibraryPart = {
  articles: [
    {
      ...{ id: 'a-id', url: 'https://a.example/a-url', site: 'a-site', title: 'a-title', digest: 'a-digest' },
      ...{
        publishedAt: '2026-01-11T09:30:00+08:00',
        media: 'a-media',
        author: 'a-author',
        editor: 'a-editor',
      },
      ...{ originalTitle: 'a-originalTitle', text: 'a-text and more。' },
      paragraphs: [{ start: 0, end: 16, heading: true }],
      mentions: [{ secid: '90.BK1033', surface: 'm-surface', ...where, via: 'code', doubt: 'genericWord' }],
      securities: [
        {
          secid: '90.BK1033',
          market: 90,
          code: 'BK1033',
          name: 's-name',
          kind: 'board',
          boardKind: 'concept',
        },
      ],
      figures: [madeFigure],
      clusters: [
        {
          ...{ ordinal: 77, name: 'c-name', leads: ['c-lead'], goals: ['c-goal'], projects: ['c-project'] },
          ...{ figures: [{ ...madeFigure, surface: 'c-figure' }], secids: ['90.BK1033'], start: 7, end: 10 },
        },
      ],
      keyPoints: [{ ...where, text: 'k-text' }],
      ...{ savedAt: '2026-01-12T12:00:00.000Z', openedAt: '2026-01-13T12:00:00.000Z', tags: ['a-tag'] },
      ...{ revision: 'a-revision', deletedAt: null },
    },
  ],
  annotations: [
    {
      ...{ id: '00000000-0000-4000-8000-00000000a001', articleId: 'a-id', motivation: 'highlighting' },
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'n-words', format: 'text/markdown' }],
      target: {
        source: 'https://a.example/a-url',
        selector: [
          { type: 'TextQuoteSelector', exact: 'a-text', prefix: 'q-prefix', suffix: 'q-suffix' },
          { type: 'TextPositionSelector', ...where },
        ],
      },
      ...{ colour: 'green', revision: 'n-revision', paragraphHash: 'n-hash', about: '106.PTR' },
      ...{ created: '2026-01-14T12:00:00.000Z', modified: '2026-01-15T12:00:00.000Z', deleted: null },
      ...{ secids: ['0.300166'], figures: [{ ...madeFigure, surface: 'n-figure' }] },
    },
  ],
  verdicts: [{ secid: '1.600519', surface: 'v-surface', articleId: 'a-id', at: '2026-01-16T12:00:00.000Z' }],
  revisions: [
    {
      ...{ articleId: 'a-id', revision: 'r-revision', seenAt: '2026-01-17T12:00:00.000Z', title: 'r-title' },
      ...{ text: 'r-text', paragraphs: [{ start: 0, end: 6, heading: false }] },
    },
  ],
};

const model = {
  article,
  figure,
  cluster,
  security,
  mention,
  paragraph,
  keyPoint,
  annotation,
  quote,
  position,
  verdict,
  revision,
};
const everyPlace = Object.entries(model).flatMap(([type, places]) =>
  Object.entries(places as Record<string, Place>).map(([field, at]) => ({ name: `${type}.${field}`, ...at })),
);

/** Everything that the file of a format says, unpacked. */
async function toWords(format: ExportFormat): Promise<string> {
  const sink = exportFormats[format](new Date('2026-02-01T00:00:00.000Z'));
  await sink.add(library);
  const { contents, name } = await sink.end();
  if (!/\.(?:zip|xlsx)$/.test(name)) return contents.text();
  return [...(await unzip(contents)).values()].join('\n');
}

const otherFormats = (Object.keys(exportFormats) as ExportFormat[]).filter((format) => format !== 'json');

test.each(otherFormats)('%s holds every field that it is said to hold', async (format) => {
  const words = await toWords(format);
  const missing = everyPlace
    .filter((one) => one.in.includes(format) && one.shows !== null && !words.includes(one.shows))
    .map(({ name }) => name);
  expect(missing).toEqual([]);
});

test('where a format has no place for a field, the reason is told', () => {
  const all = Object.keys(exportFormats).length;
  const silent = everyPlace
    .filter((one) => one.in.length < all && one.otherwise === '')
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});

test('Tickermark JSON holds the whole library as it is', async () => {
  expect(JSON.parse(await toWords('json'))).toMatchObject(library);
});
