import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { findQuote } from '../../src/anchor/find-quote.ts';
import type { Passage } from '../../src/model/passage.ts';
import { applyEdits, editList, textOf } from './edit-text.ts';
import { article, names, share, toOther, toText, type Piece } from './invent-news.ts';
import { runProperty, timeout } from './run-property.ts';

/** Where a piece of an article is in its text, and what stands there. */
interface PlacedPiece extends Passage {
  piece: Piece;
}

function placePieces(paragraphs: Piece[][]): PlacedPiece[] {
  let start = 0;
  return paragraphs.flatMap((pieces, index) => {
    if (index > 0) start += 1; // the line break
    return pieces.map((piece) => {
      const placed = { piece, start, end: start + piece.text.length };
      start = placed.end;
      return placed;
    });
  });
}

/** A passage around a piece that decides what is said, and the text in which that piece is another one. */
const lookalike = fc
  .record({
    paragraphs: article,
    which: share,
    instead: fc.nat(1000),
    before: fc.nat(40),
    after: fc.nat(40),
  })
  .map(({ paragraphs, which, instead, before, after }) => {
    const text = toText(paragraphs);
    const deciding = placePieces(paragraphs).filter(({ piece }) => piece.kind !== 'words');
    const chosen = deciding[Math.floor(which * deciding.length)];
    if (!chosen) return null;
    const marked = {
      start: Math.max(0, chosen.start - before),
      end: Math.min(text.length, chosen.end + after),
    };
    const other = toOther(chosen.piece, instead);
    const now = text.slice(0, chosen.start) + other + text.slice(chosen.end);
    return { text, marked, now, lie: { start: chosen.start, end: chosen.start + other.length } };
  })
  .filter((one) => one !== null);

test(
  'a lookalike with another figure, name or direction is not painted where the quote was',
  { timeout },
  () => {
    const property = fc.property(lookalike, ({ text, marked, now, lie }) => {
      const anchor = findQuote(now, describeQuote(text, marked), names);
      if (anchor.state === 'orphan') return;
      const { start, end } = anchor.passage;
      expect(start >= lie.end || end <= lie.start, `${anchor.state}: ${now.slice(start, end)}`).toBe(true);
    });
    runProperty(property, 2000);
  },
);

test('nor after more edits, nor where a true place is left', { timeout }, () => {
  const property = fc.property(lookalike, editList, ({ text, marked, now, lie }, edits) => {
    const placed = applyEdits(now, edits);
    const after = textOf(placed);
    const anchor = findQuote(after, describeQuote(text, marked), names);
    if (anchor.state === 'orphan') return;
    const { start, end } = anchor.passage;
    const lies = placed
      .slice(start, end)
      .filter(({ from }) => from !== null && from >= lie.start && from < lie.end);
    // An edit may have made it true again.
    const words = after.slice(start, end);
    if (words !== text.slice(marked.start, marked.end))
      expect(lies.length, `${anchor.state}: ${words}`).toBe(0);
  });
  runProperty(property, 1000);
});
