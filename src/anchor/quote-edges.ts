import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { findSenseMarks, type SensePattern } from './sense.ts';

/** So much on each side of an edge of a quote is looked at. */
const reach = 16;

/**
 * Whether the edges of a passage cut the same things as the edges of the quote did: 12亿元 is not to be found in 112亿元,
 * nor 看好 in 不看好, nor 银行 of another bank.
 */
export function hasSameEdges(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
  pattern: SensePattern,
): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return (
    marksAtStart(prefix.slice(-reach), exact, pattern) === marksAtStart(before, found, pattern) &&
    marksAtEnd(exact, suffix.slice(0, reach), pattern) === marksAtEnd(found, after, pattern)
  );
}

/** What the beginning of a quote cuts, and a word that turns it around right before it. */
function marksAtStart(before: string, quote: string, pattern: SensePattern): string {
  const edge = before.length;
  return findSenseMarks(before + quote.slice(0, reach), pattern)
    .filter(({ start, end, kind }) => start < edge && (end > edge || (end === edge && kind === 'turn')))
    .map(({ text }) => text)
    .join('\n');
}

function marksAtEnd(quote: string, after: string, pattern: SensePattern): string {
  const last = quote.slice(-reach);
  return findSenseMarks(last + after, pattern)
    .filter(({ start, end }) => start < last.length && end > last.length)
    .map(({ text }) => text)
    .join('\n');
}
