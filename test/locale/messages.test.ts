import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readTexts = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

const chinese = readTexts('zh_CN');
const english = readTexts('en');
const substitutionsOf = (text = '') => [...new Set(text.match(/\$\d/g))].sort();

test('both languages have the same texts in the same order', () => {
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
});

test.each(Object.keys(chinese))('%s says the same in both languages', (key) => {
  expect(key, 'the browsers allow no other characters').toMatch(/^\w+$/);
  expect(chinese[key]?.message).not.toBe('');
  expect(english[key]?.message).not.toBe('');
  expect(substitutionsOf(english[key]?.message)).toEqual(substitutionsOf(chinese[key]?.message));
});

test.each([chinese, english])('the description fits the stores', (texts) => {
  expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
});
