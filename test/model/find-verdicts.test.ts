import { expect, test } from 'vitest';
import { findVerdicts } from '../../src/model/find-verdicts.ts';
import { toMention } from '../sample-article.ts';

const article = { id: 'one', mentions: [{ ...toMention('90.BK1033', '电池'), rejected: true as const }] };
const at = '2026-01-05T00:00:00.000Z';

test.each([
  ['about another security, anywhere', '0.300166', '东方国信', null, false],
  ['about other words for the same security, anywhere', '90.BK1033', '锂电', null, false],
  ['about these words, anywhere', '90.BK1033', '电池', null, true],
  ['about these words, in this article', '90.BK1033', '电池', 'one', true],
  ['about these words, in another article', '90.BK1033', '电池', 'other', false],
])('a verdict %s', (_, secid, surface, articleId, isFound) => {
  const verdict = { secid, surface, articleId, at };
  expect(findVerdicts([verdict], [article])).toEqual(isFound ? [verdict] : []);
});
