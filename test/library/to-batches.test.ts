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
