import { expect, test } from 'vitest';
import { withTag } from '../../src/ui/with-tag.ts';

test.each([
  ['能源', ['硅料', '能源']],
  ['  新  能源 ', ['硅料', '新 能源']],
  ['#能源', ['硅料', '能源']],
])('“%s” is added', (added, tags) => {
  expect(withTag(['硅料'], added)).toEqual(tags);
});

test.each(['', '   ', '#', '硅料', ' 硅料'])('“%s” changes nothing', (added) => {
  const tags = ['硅料'];
  expect(withTag(tags, added)).toBe(tags);
});
