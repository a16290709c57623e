import { afterEach, expect, test } from 'vitest';
import { carriesText, paintHighlights } from '../../../src/content/annotate/paint-highlights.ts';
import { toLiveRange } from '../../../src/content/passage-finder.ts';
import { type ReadPage, readPage } from '../../../src/extract/read-page.ts';
import { withNoteText } from '../../../src/model/annotation.ts';
import type { PlacedAnnotation } from '../../../src/model/placed-annotation.ts';
import { toAnnotation } from '../../sample-article.ts';

const names = ['yellow', 'green', 'blue', 'pink', 'purple'].map((colour) => `highlight-${colour}`);
const layers = [...names, 'overlap', 'noted', 'changed'];

afterEach(() => {
  for (const name of layers) CSS.highlights.delete(`tickermark-${name}`);
  document.body.replaceChildren();
});

function read(...paragraphs: string[]): ReadPage {
  const body = Object.assign(document.createElement('div'), { id: 'ContentBody' });
  body.append(
    ...paragraphs.map((words) => Object.assign(document.createElement('p'), { textContent: words })),
  );
  document.body.replaceChildren(body);
  const page = readPage(document, 'https://finance.eastmoney.com/a/202601020000000001.html');
  if (!page) throw new Error('No article');
  return page;
}

interface Mark {
  words: string;
  colour?: string;
  note?: string;
  state?: PlacedAnnotation['state'];
}

function toPlaced({ article: { text } }: ReadPage, { words, colour, note, state }: Mark): PlacedAnnotation {
  const start = text.indexOf(words);
  const annotation = toAnnotation({ body: [], colour: colour ?? 'yellow' });
  return {
    annotation: note === undefined ? annotation : withNoteText(annotation, note),
    state: state ?? 'exact',
    passage: { start, end: start + words.length },
    difference: null,
  };
}

/** The painted words by layer, in the order in which they lie on each other, the lowest first. */
function listPainted(): Record<string, string[]> {
  const highlights = layers.flatMap((name) => {
    const highlight = CSS.highlights.get(`tickermark-${name}`);
    return highlight ? [{ name, highlight }] : [];
  });
  highlights.sort((one, other) => one.highlight.priority - other.highlight.priority);
  return Object.fromEntries(
    highlights.map(({ name, highlight }) => [
      name,
      [...highlight].map((range) => String(toLiveRange(range))),
    ]),
  );
}

test('each annotation has its colour, what is noted, reworded or marked twice a layer of its own above', () => {
  const page = read('青山市将实施重点项目36个，总投资820亿元。', '一是培育清洁能源产业集群。');
  const marks: Mark[] = [
    { words: '清洁能源', colour: 'blue', state: 'changed' },
    { words: '总投资820亿元', colour: 'green', note: '比去年多。' },
    { words: '重点项目36个，总投资' },
    { words: '一是培育', state: 'moved' },
  ];
  paintHighlights(
    marks.map((mark) => toPlaced(page, mark)),
    page.runs,
  );
  const painted = listPainted();
  expect(painted).toEqual({
    'highlight-yellow': ['重点项目36个，总投资', '一是培育'],
    'highlight-green': ['总投资820亿元'],
    'highlight-blue': ['清洁能源'],
    overlap: ['总投资'],
    noted: ['总投资820亿元'],
    changed: ['清洁能源'],
  });
  expect(Object.keys(painted)).toEqual([
    'highlight-yellow',
    'highlight-green',
    'highlight-blue',
    'overlap',
    'noted',
    'changed',
  ]);
});

test('the guess for an orphan is not painted, and a note without a place is nowhere', () => {
  const page = read('青山市将实施重点项目36个。');
  const orphan = toPlaced(page, { words: '重点项目36个', state: 'orphan', note: '留意。' });
  paintHighlights([orphan, { ...orphan, state: 'exact', passage: null }], page.runs);
  expect(listPainted()).toEqual({});
});

test('what was taken away is painted no more', () => {
  const page = read('青山市将实施重点项目36个。');
  paintHighlights([toPlaced(page, { words: '重点项目', note: '留意。' })], page.runs);
  paintHighlights([], page.runs);
  expect(listPainted()).toEqual({});
});

test.each<[string, (text: Text) => void, boolean]>([
  ['is as it was', () => undefined, true],
  [
    'has more behind it',
    (text: Text) => {
      text.appendData('据悉');
    },
    true,
  ],
  [
    'says something else',
    (text: Text) => {
      text.replaceData(0, 1, '白');
    },
    false,
  ],
  [
    'is out of the page',
    (text: Text) => {
      text.remove();
    },
    false,
  ],
])('whether the page carries its text when a node %s', (_, change, carries) => {
  const page = read('青山市将实施重点项目36个。');
  const [run] = page.runs;
  if (run) change(run.node);
  expect(carriesText(page.runs, page.article.text)).toBe(carries);
});
