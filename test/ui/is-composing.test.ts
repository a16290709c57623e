import { expect, test } from 'vitest';
import { isComposing } from '../../src/ui/is-composing.ts';

test.each([
  ['an Enter of its own', { isComposing: false, keyCode: 13 }, false],
  ['an Enter that takes a word', { isComposing: true, keyCode: 13 }, true],
  ["Safari's Enter that took a word", { isComposing: false, keyCode: 229 }, true],
])('%s', (_, event, expected) => {
  expect(isComposing(event)).toBe(expected);
});
