import { expect, test } from 'vitest';
import { findInPassage } from '../../src/ui/find-in-passage.ts';

const text = '前言提到谷仓。\n一是建设“谷仓”基地，打造“中国“云谷””，推进谷仓二期。';
const passage = { start: text.indexOf('一是'), end: text.length };

test.each([
  ['谷仓', '谷仓'],
  ['谷仓基地', '谷仓”基地'],
  ['“谷仓”基地', '谷仓”基地'],
  ['中国云谷', '中国“云谷'],
  ['谷仓二期', '谷仓二期'],
])('%s stands at %s', (words, surface) => {
  const { start, end } = findInPassage(text, passage, words);
  expect(start).toBeGreaterThanOrEqual(passage.start);
  expect(text.slice(start, end)).toBe(surface);
});

test.each(['前言', '没有的话', '', '“”'])('“%s” is not in the passage: the passage itself', (words) => {
  expect(findInPassage(text, passage, words)).toEqual(passage);
});
