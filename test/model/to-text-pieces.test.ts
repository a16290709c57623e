import { expect, test } from 'vitest';
import { toTextPieces } from '../../src/model/to-text-pieces.ts';
import type { PlacedAnnotation } from '../../src/model/placed-annotation.ts';
import { toAnnotation } from '../sample-article.ts';

const place = (name: string, start: number, end: number, state: PlacedAnnotation['state'] = 'exact') => ({
  annotation: toAnnotation({ articleId: name }),
  state,
  passage: { start, end },
  difference: null,
});

const paragraph = { start: 10, end: 20 };
const cases: [string, PlacedAnnotation[], string][] = [
  ['no annotation', [], '10-20'],
  ['one inside', [place('a', 12, 15)], '10-12 12-15a 15-20'],
  ['one over several paragraphs', [place('a', 0, 99)], '10-20a'],
  ['one that ends where it begins', [place('a', 5, 10)], '10-20'],
  ['overlapping ones', [place('a', 8, 15), place('b', 12, 25)], '10-12a 12-15ab 15-20b'],
  ['one within another', [place('a', 10, 20), place('b', 13, 14)], '10-13a 13-14ab 14-20a'],
  ['the same words twice', [place('a', 10, 12), place('b', 10, 12)], '10-12ab 12-20'],
  ['an orphan', [place('a', 12, 15, 'orphan')], '10-20'],
];

test.for(cases)('%s', ([, placed, expected]) => {
  const pieces = toTextPieces(paragraph, placed);
  const print = pieces.map(
    ({ start, end, annotations }) =>
      `${start}-${end}${annotations.map(({ articleId }) => articleId).join('')}`,
  );
  expect(print.join(' ')).toBe(expected);
});
