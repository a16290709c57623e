import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInSegment } from '../../src/search/find-in-segment.ts';
import { bucketCount, levelCount } from '../../src/search/grams.ts';
import { toMatcher } from '../../src/search/match-document.ts';
import { SegmentBuilder } from '../../src/search/postings.ts';

const first = 7;

/** Which of some texts, by their index, the index of a segment of them gives for a word. */
function createFinder(texts: string[]): (word: string) => number[] {
  const builder = new SegmentBuilder(first);
  for (let level = 0; level < levelCount; level += 1) {
    for (const [i, text] of texts.entries()) builder.add(level, first + i, { head: [], others: [text] });
    for (let bucket = 0; bucket < bucketCount; bucket += 1) builder.findCommon(level, bucket);
  }
  const records = Array.from({ length: bucketCount }, (_, bucket) => builder.toRecord(bucket));
  const recordOf = (bucket: number) => records[bucket] ?? new Uint8Array();
  const times = new Float64Array(texts.length);
  return (word) => {
    const matcher = toMatcher([{ type: 'word', text: word, isQuoted: true }]);
    return findInSegment({ first, recordOf, times }, matcher)
      .map(({ seq }) => seq - first)
      .toReversed();
  };
}

const toIndexes = (texts: string[], isWanted: (text: string) => boolean) =>
  texts.flatMap((text, i) => (isWanted(text) ? [i] : []));

// Of three characters, so that pairs, triples and quadruples are common in some segments and in others not.
const words = (maxLength: number, minLength = 0) =>
  fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength, maxLength }).map((parts) => parts.join(''));

test('every text with the word is found, however common its grams are', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(words(24, 4), { minLength: 4, maxLength: 24, size: 'max' }),
      fc.array(words(8, 1), { minLength: 20, maxLength: 20 }),
      (texts, queries) => {
        const find = createFinder(texts);
        for (const word of queries) {
          const wanted = toIndexes(texts, (text) => text.includes(word));
          expect(find(word)).toEqual(expect.arrayContaining(wanted));
          found += wanted.length;
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(5000);
});

test.for<[what: string, word: string, other: string]>([
  ['triples', '甲乙丙', '甲乙一乙丙'],
  ['quadruples', '甲乙丙丁', '甲乙丙一乙丙丁'],
])('texts that only have the halves of a word are left out by its %s', ([, word, other]) => {
  const texts = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? word : other));
  expect(createFinder(texts)(word)).toEqual(toIndexes(texts, (text) => text === word));
});
