import { expect, test } from 'vitest';
import { findFigures } from '../../src/extract/figures/find-figures.ts';
import { findFiguresNear } from '../../src/extract/figures/find-figures-near.ts';
import type { Mention } from '../../src/model/mention.ts';

function readText(text: string, surface: string, overrides: Partial<Mention> = {}) {
  const start = text.indexOf(surface);
  const mention = {
    secid: '0.1',
    surface,
    start,
    end: start + surface.length,
    via: 'name',
    doubt: null,
  } as const;
  const paragraphs = [{ start: 0, end: text.length, heading: false }];
  return {
    text,
    paragraphs,
    mentions: [{ ...mention, ...overrides }],
    figures: findFigures(text, paragraphs),
  };
}

test.each([
  ['the sentence of the name only', '甲公司净利润12亿元。乙公司净利润5亿元。', ['12亿元']],
  ['up to a semicolon', '甲公司营收8亿元；乙公司营收3亿元。', ['8亿元']],
  ['nothing without figures', '甲公司表示乐观。乙公司营收3亿元。', []],
])('figures near a security: %s', (_name, text, expected) => {
  const near = findFiguresNear(readText(text, '甲公司'), '0.1');
  expect(near.map(({ figure }) => figure.surface)).toEqual(expected);
});

test('a rejected name counts for nothing', () => {
  expect(findFiguresNear(readText('甲公司营收8亿元。', '甲公司', { rejected: true }), '0.1')).toEqual([]);
});
