import { describe, expect, test } from 'vitest';
import { toWordList } from '../../src/extract/word-list.ts';

const words = toWordList('同比 同比增长 增长 至', ' ');

describe('a list of words', () => {
  test('gives the longest word that begins at an offset', () => {
    expect(words.lengthAt('产值同比增长', 2)).toBe(4);
    expect(words.lengthAt('产值同比下降', 2)).toBe(2);
    expect(words.lengthAt('产值同比下降', 3)).toBe(0);
    expect(words.lengthAt('同比', 2)).toBe(0);
  });

  test('gives the longest word that ends before an offset', () => {
    expect(words.lengthBefore('产值同比增长', 6)).toBe(4);
    expect(words.lengthBefore('产值增长至', 5)).toBe(1);
    expect(words.lengthBefore('产值增长至', 4)).toBe(2);
    expect(words.lengthBefore('产值', 2)).toBe(0);
    expect(words.lengthBefore('', 0)).toBe(0);
  });

  test('tells whether any of them stands in a text', () => {
    expect(words.isIn('今年产值增长')).toBe(true);
    expect(words.isIn('今年产值')).toBe(false);
  });
});
