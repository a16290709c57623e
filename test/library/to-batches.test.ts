import { expect, test } from 'vitest';
import { toBatches } from '../../src/library/to-batches.ts';

test.each([
  [[], []],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
])('%j in twos', (items, batches) => {
  expect(toBatches(items, 2)).toEqual(batches);
});

test.each([
  ['what fits is together', ['aa', 'bb', 'cc'], [['aa', 'bb'], ['cc']]],
  ['one that is too long is alone', ['a', 'b'.repeat(20), 'c'], [['a'], ['b'.repeat(20)], ['c']]],
])('in messages of a limited length %s', (_, items, batches) => {
  expect(toBatches(items, 100, 8)).toEqual(batches);
});
