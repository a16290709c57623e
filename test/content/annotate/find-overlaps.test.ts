import { expect, test } from 'vitest';
import { findOverlaps } from '../../../src/content/annotate/find-overlaps.ts';

type Pair = [start: number, end: number];

test.each<[string, Pair[], Pair[]]>([
  ['nothing', [], []],
  ['one', [[0, 5]], []],
  [
    'two that only touch',
    [
      [0, 5],
      [5, 9],
    ],
    [],
  ],
  [
    'two that meet',
    [
      [3, 9],
      [0, 5],
    ],
    [[3, 5]],
  ],
  [
    'one within another',
    [
      [0, 9],
      [3, 5],
    ],
    [[3, 5]],
  ],
  [
    'two of the same words',
    [
      [2, 6],
      [2, 6],
    ],
    [[2, 6]],
  ],
  [
    'three, one stretch once',
    [
      [0, 6],
      [2, 8],
      [4, 9],
    ],
    [[2, 8]],
  ],
  [
    'two stretches in one',
    [
      [0, 9],
      [1, 2],
      [4, 6],
    ],
    [
      [1, 2],
      [4, 6],
    ],
  ],
])('overlaps of %s', (_, passages, overlaps) => {
  const toPassage = ([start, end]: Pair) => ({ start, end });
  expect(findOverlaps(passages.map(toPassage))).toEqual(overlaps.map(toPassage));
});
