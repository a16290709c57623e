import { expect, test } from 'vitest';
import { toSignature } from '../../src/story/to-signature.ts';
import { isWorthComparing, toStoryKeys } from '../../src/story/to-story-keys.ts';
import { wire } from '../wire-story.ts';

test('a text too short to be known again has no keys', () => {
  expect(toStoryKeys(toSignature('午间休市公告'))).toEqual([]);
});

test('a text has keys of its wording, and of its figures where it has some', () => {
  expect(toStoryKeys(toSignature(wire))).toHaveLength(14);
  expect(toStoryKeys(toSignature(wire.replace(/\d/g, '')))).toHaveLength(10);
});

test.for([
  { shared: 2, telling: 14, isWanted: true },
  { shared: 1, telling: 14, isWanted: false },
  { shared: 1, telling: 3, isWanted: true },
  { shared: 0, telling: 3, isWanted: false },
])('$shared of $telling keys: $isWanted', ({ shared, telling, isWanted }) => {
  expect(isWorthComparing(shared, telling)).toBe(isWanted);
});
