import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { type Annotation, noteText, quoteOf } from '../../src/model/annotation.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { toPlainWords } from '../../src/model/to-plain-words.ts';
import { emptyLibrary } from '../empty-library.ts';
import { libraryPart } from '../invent-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { bringFiles, exportFile, readLibrary, toFile } from './front-door.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

/*
 * The formats that know less than the library: of other tools, with an article's address for all they know of it, and some
 * without ids.
 */

const formats = ['web-annotations', 'hypothesis', 'readwise'] as const;
const options = { numRuns: 25 };
const nothingNew = { added: 0, updated: 0, conflicting: 0 };

beforeEach(emptyLibrary);

/** A library as one may be: every article at an address of its own, every annotation of one of them and made at some time. */
const library = libraryPart.map(({ articles, annotations }): LibraryPart => {
  const ids = [...new Set(articles.map(({ id }) => id))];
  const addresses = new Map(ids.map((id, index) => [id, `https://elsewhere.example/${index}?名=“${id}”`]));
  return {
    articles: articles.map((article) => ({ ...article, url: addresses.get(article.id) ?? '' })),
    annotations: annotations.flatMap((annotation, index) => {
      const articleId = ids[index % ids.length];
      if (articleId === undefined) return [];
      const source = addresses.get(articleId) ?? '';
      return { ...annotation, articleId, target: { ...annotation.target, source } };
    }),
    verdicts: [],
    revisions: [],
  };
});

const wordsOf = (annotation: Annotation) => {
  const note = toPlainWords(noteText(annotation));
  const quote = toPlainWords(quoteOf(annotation) ?? '');
  return quote === '' ? [note, ''] : [quote, note];
};
const listWords = (annotations: Annotation[]) =>
  annotations
    .map(wordsOf)
    .filter(([words]) => words !== '')
    .map(String)
    .sort();

test.each(formats)('what was exported as %s is here already', async (format) => {
  await fc.assert(
    fc.asyncProperty(library, async (part) => {
      await emptyLibrary();
      await bringFiles(toFile(part));
      const before = await readLibrary();
      const file = await exportFile(format);
      for (let round = 0; round < 2; round += 1) {
        const { plan, counts, refused } = await bringFiles(file);
        expect({ counts, refused }).toMatchObject({ counts: nothingNew, refused: [] });
        expect(plan).toMatchObject({ ...counts, waiting: 0, strays: 0 });
        expect(await readLibrary()).toEqual(before);
      }
    }),
    options,
  );
});

test.each(formats)('%s brings every highlight once to where only the articles are', async (format) => {
  await fc.assert(
    fc.asyncProperty(library, async (part) => {
      await emptyLibrary();
      await bringFiles(toFile(part));
      const whole = await readLibrary();
      const file = await exportFile(format);
      await emptyLibrary();
      await bringFiles(toFile({ articles: whole.articles }));

      const { plan, counts, refused } = await bringFiles(file);
      expect({ plan, refused }).toMatchObject({ plan: { ...counts, waiting: 0, strays: 0 }, refused: [] });
      const after = await readLibrary();
      expect(listWords(after.annotations)).toEqual(listWords(whole.annotations));
      expect(counts).toMatchObject({ updated: 0, conflicting: 0 });

      expect((await bringFiles(file)).counts).toMatchObject(nothingNew);
      expect(await readLibrary()).toEqual(after);
    }),
    options,
  );
});

const saved = toSavedArticle();
const toId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const made = '2026-01-03T08:00:00.000Z';
const later = '2026-01-04T08:00:00.000Z';
const commenting = (value: string) =>
  ({ type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' }) as const;
const tagging = (value: string) =>
  ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' }) as const;

/** A highlight of ours, with its place. */
const highlight = (exact: string, note = '', changes: Partial<Annotation> = {}) =>
  toAnnotation({
    body: note === '' ? [] : [commenting(note)],
    target: {
      source: saved.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 3, end: 3 + exact.length },
      ],
    },
    ...{ colour: 'green', created: made, modified: made },
    ...changes,
  });

const csv = (...rows: string[][]) =>
  new File(
    [['Highlight,URL,Note,Date,Tags', ...rows.map((row) => row.join(','))].join('\r\n')],
    'readwise.csv',
  );
const noteOf = (words: string, note = '', date = made, tags = '') => [words, saved.url, note, date, tags];
const list = async () =>
  (await readLibrary()).annotations.map((one) => [quoteOf(one) ?? '', noteText(one)].join('：')).sort();

test.each([
  ['the same', noteOf('风电', '记'), nothingNew],
  ['with the date in other words', noteOf('风电', '记', '2026-01-03 16:00:00+08:00'), nothingNew],
  ['without a date', noteOf('风电', '记', ''), nothingNew],
  ['with the date of another day', noteOf('风电', '记', later), nothingNew],
  ['without the note', noteOf('风电'), nothingNew],
  ['with another note', noteOf('风电', '别的'), { added: 0, updated: 0, conflicting: 1 }],
  ['with other words marked', noteOf('水电', '记'), { added: 1, updated: 0, conflicting: 0 }],
  [
    'with another note of another day',
    noteOf('风电', '别的', later),
    { added: 1, updated: 0, conflicting: 0 },
  ],
  ['with a tag', noteOf('风电', '记', made, '能源'), { added: 0, updated: 1, conflicting: 0 }],
])('a highlight in a table without ids, %s', async (_what, row, expected) => {
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('风电', '记')] }));
  const first = await bringFiles(csv(row));
  expect(first.counts).toMatchObject(expected);
  expect(first.plan).toMatchObject(first.counts);
  const after = await readLibrary();
  const [kept] = after.annotations.filter(({ id }) => id === toAnnotation().id);
  expect(kept).toMatchObject({ colour: 'green', modified: made, target: highlight('风电').target });

  expect((await bringFiles(csv(row))).counts).toMatchObject(nothingNew);
  expect(await readLibrary()).toEqual(after);
});

test('what was written here since the table was made stays as it is', async () => {
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('风电', '记')] }));
  const file = await exportFile('readwise');
  await bringFiles(toFile({ annotations: [highlight('风电', '改过的话', { modified: later })] }));
  expect((await bringFiles(file)).counts).toMatchObject(nothingNew);
  expect(await list()).toEqual(['风电：改过的话']);
});

test('of two highlights of the same words each is known again as itself, and a third one is new', async () => {
  const two = [
    highlight('风电', '', { id: toId(1) }),
    highlight('风电', '', { id: toId(2), created: later }),
  ];
  await bringFiles(toFile({ articles: [saved], annotations: two }));
  const rows = [noteOf('风电', '', later), noteOf('风电'), noteOf('风电', '', '2026-01-05T08:00:00.000Z')];
  const { plan, counts } = await bringFiles(csv(...rows));
  expect(counts).toEqual({ added: 1, updated: 0, same: 2, conflicting: 0 });
  expect(plan).toMatchObject(counts);
  expect((await bringFiles(csv(...rows))).counts).toEqual({ added: 0, updated: 0, same: 3, conflicting: 0 });
});

test('of two of the same words the one that does not lie in the bin is meant', async () => {
  const [first, second] = [highlight('风电', '', { id: toId(1) }), highlight('风电', '', { id: toId(2) })];
  await bringFiles(toFile({ articles: [saved], annotations: [{ ...first, deleted: later }, second] }));
  expect((await bringFiles(csv(noteOf('风电', '', '')))).counts).toMatchObject({ ...nothingNew, same: 1 });
  expect((await readLibrary()).annotations).toEqual([second]);
});

test('a table without dates never overrides what was written here since it came', async () => {
  await bringFiles(toFile({ articles: [saved] }));
  const file = csv(noteOf('风电', '记', ''));
  await bringFiles(file);
  const [brought] = (await readLibrary()).annotations;
  if (!brought) throw new Error('Nothing was brought');
  const modified = new Date(Date.parse(brought.modified) + 1).toISOString();
  await askBackground('putAnnotation', { ...brought, body: [commenting('改过的话')], modified });
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(modified));
  const { plan, counts } = await bringFiles(file);
  expect(counts).toMatchObject({ added: 0, updated: 0, conflicting: 1 });
  expect(plan).toMatchObject(counts);
  expect(await list()).toEqual(['风电：改过的话', '风电：记']);
});

test('what lies in the bin comes back as what it was', async () => {
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('风电', '记')] }));
  const file = await exportFile('readwise');
  await askBackground('removeAnnotation', toAnnotation().id);
  expect((await bringFiles(file)).counts).toEqual({ added: 0, updated: 1, same: 0, conflicting: 0 });
  expect((await readLibrary()).annotations).toEqual([highlight('风电', '记')]);
});

test('tags are added to those that are here, and nothing else is touched', async () => {
  const body = [commenting('记'), tagging('地方')];
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('风电', '', { body })] }));
  const file = csv(noteOf('风电', '记', made, '能源;地方'));
  const { plan, counts } = await bringFiles(file, file);
  expect(counts).toEqual({ added: 0, updated: 1, same: 1, conflicting: 0 });
  expect(plan).toMatchObject(counts);
  expect((await readLibrary()).annotations).toEqual([
    highlight('风电', '', { body: [...body, tagging('能源')] }),
  ]);
});

test('highlights of an article that goes by another id than its address meet it there', async () => {
  const url = 'http://finews.withounder.com/emnews/2026/01/02/风电.html#top';
  await bringFiles(toFile({ articles: [{ ...saved, url }] }));
  const row = [
    '总投资',
    'http://finews.withounder.com/emnews/2026/01/02/%E9%A3%8E%E7%94%B5.html',
    '',
    made,
    '',
  ];
  const { plan } = await bringFiles(csv(row));
  expect(plan).toMatchObject({ added: 1, waiting: 0, strays: 0 });
  expect(await list()).toEqual(['总投资：']);
  expect((await bringFiles(csv(row))).counts).toMatchObject(nothingNew);
});

test('where two articles lie at one address, the one is meant that has the highlight', async () => {
  const url = 'https://elsewhere.example/1';
  const ids = ['one', 'other'];
  const target = { ...highlight('风电').target, source: url };
  const annotations = [highlight('风电', '记', { articleId: 'other', target })];
  await bringFiles(toFile({ articles: ids.map((id) => ({ ...saved, id, url })), annotations }));
  const before = await readLibrary();
  expect((await bringFiles(await exportFile('readwise'))).counts).toMatchObject({ ...nothingNew, same: 1 });
  expect(await readLibrary()).toEqual(before);
});

test('an article that bears the id of an address is meant by it, and not another that lies there', async () => {
  const elsewhere = { ...saved, id: 'another', url: saved.url };
  const articles = [elsewhere, { ...saved, url: `https://wap.eastmoney.com/a/${saved.id}.html` }];
  const file = toFile({ articles, annotations: [highlight('风电', '记')] });
  const { plan, counts } = await bringFiles(file, csv(noteOf('风电', '记')));
  expect(counts).toEqual({ added: 3, updated: 0, same: 1, conflicting: 0 });
  expect(plan).toMatchObject(counts);
});

test('all formats of a library at once are that library', async () => {
  const url = 'https://elsewhere.example/1';
  const target = { source: url, selector: highlight('风电').target.selector };
  const body = [commenting('整篇的话')];
  const article = { ...saved, id: 'made up', url };
  const annotations = [
    highlight('风电', '记', { articleId: article.id, target }),
    toAnnotation({ id: toId(2), articleId: article.id, body, target: { source: url, selector: [] } }),
  ];
  await bringFiles(toFile({ articles: [article], annotations }));
  const whole = await readLibrary();
  const files = await Promise.all([...formats, 'json' as const].map((format) => exportFile(format)));

  await emptyLibrary();
  const { plan, counts } = await bringFiles(...files);
  expect(counts).toEqual({ added: 3, updated: 0, same: 6, conflicting: 0 });
  expect(plan).toMatchObject({ ...counts, waiting: 0, strays: 0 });
  expect(await readLibrary()).toEqual(whole);
});

test("highlights of Obsidian's that were made here are here already", async () => {
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('总投资\n820亿元', '记')] }));
  const highlights = [{ text: '<p>总投资</p>\n\n<p>820亿元</p>', timestamp: made, notes: ['记'] }];
  const file = new File([JSON.stringify([{ url: saved.url, highlights }])], 'highlights.json');
  expect((await bringFiles(file)).counts).toEqual({ added: 0, updated: 0, same: 1, conflicting: 0 });
});

test("Hypothesis's own version of one of ours takes its later words, not its place", async () => {
  await bringFiles(toFile({ articles: [saved], annotations: [highlight('风电', '记')] }));
  const item = {
    ...{ id: 'aQ3', uri: saved.url, created: made, updated: later, text: '改过的话' },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: '风电' }] }],
  };
  const file = new File([JSON.stringify({ export_date: later, annotations: [item] })], 'hypothesis.json');
  expect((await bringFiles(file)).counts).toMatchObject({ added: 0, updated: 1, conflicting: 0 });
  expect((await readLibrary()).annotations).toEqual([highlight('风电', '改过的话', { modified: later })]);
});

/** A page note of Hypothesis's own, or a highlight where words are marked. */
const ofHypothesis = (id: string, text: string, updated = made, exact = '', tags: string[] = []) => ({
  ...{ id, uri: saved.url, created: made, updated, text, tags },
  target: [{ selector: exact === '' ? [] : [{ type: 'TextQuoteSelector', exact }] }],
});
const hypothesisFile = (...annotations: object[]) =>
  new File([JSON.stringify({ export_date: later, annotations })], 'hypothesis.json');

const first = ofHypothesis('aQ3', '整篇的话', made, '', ['能源']);
const marked = ofHypothesis('bR4', '记', made, '风电');
const second = ofHypothesis('cS5', '又一句话');

test.each([
  ['as it was', marked, { same: 1 }, ['风电：记', '：整篇的话', '：又一句话']],
  [
    'a page note edited',
    { ...first, text: '改过的话', updated: later },
    { updated: 1 },
    ['风电：记', '：改过的话', '：又一句话'],
  ],
  [
    'a page note edited to say what another one says',
    { ...first, text: '又一句话', updated: later },
    { updated: 1 },
    ['风电：记', '：又一句话', '：又一句话'],
  ],
  [
    'other words marked',
    ofHypothesis('bR4', '记', later, '水电'),
    { updated: 1 },
    ['水电：记', '：整篇的话', '：又一句话'],
  ],
  [
    'other words marked, without the note',
    ofHypothesis('bR4', '', later, '水电'),
    { updated: 1 },
    ['水电：记', '：整篇的话', '：又一句话'],
  ],
  [
    'no words marked any more',
    ofHypothesis('bR4', '改过的话', later),
    { updated: 1 },
    ['风电：改过的话', '：整篇的话', '：又一句话'],
  ],
  [
    'another tag',
    { ...first, tags: ['地方'], updated: later },
    { updated: 1 },
    ['风电：记', '：整篇的话', '：又一句话'],
  ],
  [
    'a note emptied',
    { ...first, text: '', updated: later },
    { same: 1 },
    ['风电：记', '：整篇的话', '：又一句话'],
  ],
  [
    'other words of the same time',
    { ...first, text: '改过的话' },
    { conflicting: 1 },
    ['风电：记', '：整篇的话', '：又一句话', '：改过的话'],
  ],
])("Hypothesis's own, %s", async (_what, edited, expected, words) => {
  const older = hypothesisFile(first, marked, second);
  await bringFiles(toFile({ articles: [saved] }));
  expect((await bringFiles(older)).counts).toMatchObject({ ...nothingNew, added: 3 });

  const newer = hypothesisFile(edited);
  const { plan, counts } = await bringFiles(newer);
  expect(counts).toEqual({ ...nothingNew, same: 0, ...expected });
  expect(plan).toMatchObject(counts);
  expect(await list()).toEqual(words.sort());

  // The same file once more, then the one from before.
  const after = await readLibrary();
  expect((await bringFiles(newer)).counts).toEqual({ ...nothingNew, same: 1 });
  expect(await readLibrary()).toEqual(after);
  expect((await bringFiles(older)).counts).toEqual({ ...nothingNew, same: 3 });
  expect(await readLibrary()).toEqual(after);
});

test('a page note edited with its tags takes its later words, and the tags are added', async () => {
  await bringFiles(toFile({ articles: [saved] }), hypothesisFile(first));
  const edited = { ...first, text: '改过的话', tags: ['地方'], updated: later };
  await bringFiles(hypothesisFile(edited));
  const [note] = (await readLibrary()).annotations;
  expect(note?.body).toEqual([commenting('改过的话'), tagging('能源'), tagging('地方')]);
});
