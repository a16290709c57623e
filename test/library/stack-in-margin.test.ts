import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarginNote, stackInMargin } from '../../src/library/stack-in-margin.ts';

const notes = (...pairs: [wish: number, height: number][]): MarginNote[] =>
  pairs.map(([wish, height]) => ({ wish, height }));

describe('notes in a margin, 10 apart', () => {
  test.each([
    { name: 'none', of: [], tops: [] },
    {
      name: 'far apart, each beside its words',
      of: notes([0, 50], [100, 50], [300, 50]),
      tops: [0, 100, 300],
    },
    { name: 'just not touching', of: notes([0, 50], [60, 50]), tops: [0, 60] },
    { name: 'close, the second below the first', of: notes([0, 50], [20, 50]), tops: [0, 60] },
    {
      name: 'on the same line, one below the other',
      of: notes([40, 30], [40, 30], [40, 30]),
      tops: [40, 80, 120],
    },
    {
      name: 'after a crowd, beside its words again',
      of: notes([0, 50], [5, 50], [500, 50]),
      tops: [0, 60, 500],
    },
    { name: 'above the floor, on it', of: notes([-20, 50], [100, 50]), tops: [0, 100] },
    {
      name: 'the active one in place, those above make room',
      of: notes([100, 50], [120, 50], [130, 50]),
      active: 1,
      tops: [60, 120, 180],
    },
    {
      name: 'those above make no more room than needed',
      of: notes([0, 50], [100, 50], [120, 50]),
      active: 2,
      tops: [0, 60, 120],
    },
    {
      name: 'the active one as high as the floor lets those above',
      of: notes([0, 50], [10, 50], [20, 50]),
      active: 2,
      tops: [0, 60, 120],
    },
    {
      name: 'the first one active: nobody is above',
      of: notes([40, 50], [50, 50]),
      active: 0,
      tops: [40, 100],
    },
    { name: 'an active one that is not there', of: notes([0, 50], [20, 50]), active: 7, tops: [0, 60] },
  ] as { name: string; of: MarginNote[]; active?: number; tops: number[] }[])(
    '$name',
    ({ of, active = null, tops }) => {
      expect(stackInMargin(of, { gap: 10, active })).toEqual(tops);
    },
  );
});

const aMargin = fc
  .array(fc.record({ wish: fc.integer({ min: -50, max: 2000 }), height: fc.integer({ min: 0, max: 400 }) }), {
    maxLength: 40,
  })
  .map((some) => some.sort((one, other) => one.wish - other.wish));
const aGap = fc.integer({ min: 0, max: 20 });
const bottomOf = (some: MarginNote[], tops: number[], index: number) =>
  (tops[index] ?? 0) + (some[index]?.height ?? 0);

test('whatever is active, no note overlaps another, leaves its order or stands above the floor', () => {
  fc.assert(
    fc.property(aMargin, aGap, fc.nat({ max: 40 }), (some, gap, active) => {
      const tops = stackInMargin(some, { gap, active });
      expect(tops.length).toBe(some.length);
      tops.forEach((top, index) => {
        const least = index === 0 ? 0 : bottomOf(some, tops, index - 1) + gap;
        expect(top).toBeGreaterThanOrEqual(least);
      });
    }),
  );
});

test('without an active one, a note is moved only down, and only to stand right below the one before', () => {
  fc.assert(
    fc.property(aMargin, aGap, (some, gap) => {
      const tops = stackInMargin(some, { gap });
      some.forEach(({ wish }, index) => {
        const least = index === 0 ? 0 : bottomOf(some, tops, index - 1) + gap;
        expect(tops[index]).toBe(Math.max(wish, least));
      });
    }),
  );
});

test('the active one stands beside its words wherever those above find room, and they move only up', () => {
  fc.assert(
    fc.property(aMargin, aGap, fc.nat({ max: 40 }), (some, gap, at) => {
      fc.pre(at < some.length);
      const [calm, tops] = [stackInMargin(some, { gap }), stackInMargin(some, { gap, active: at })];
      const needed = some.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0);
      expect(tops[at]).toBe(Math.max(some[at]?.wish ?? 0, needed));
      tops.slice(0, at).forEach((top, index) => {
        const isCalm = top === calm[index];
        const isTouching = bottomOf(some, tops, index) + gap === tops[index + 1];
        expect(isCalm || (isTouching && top < (calm[index] ?? 0))).toBe(true);
      });
    }),
  );
});
