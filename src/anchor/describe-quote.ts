import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { cutsPair } from './trim-passage.ts';

/** UTF-16 units of context on each side: at first, and at most where a text repeats itself. */
const [leastContext, mostContext] = [32, 512];

/**
 * The selectors that find a passage again: its words, with so much of the text before and behind as makes them unique
 * (or `mostContext` where nothing does), and its offsets. Throws a RangeError for an empty passage and for one that
 * reaches beyond the text.
 */
export function describeQuote(
  text: string,
  { start, end }: Passage,
): [TextQuoteSelector, TextPositionSelector] {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no passage from ${start} to ${end} in a text of ${text.length}`);
  }
  let length = leastContext;
  while (length < mostContext && !isUnique(text, withContext(text, start, end, length))) length *= 2;
  const context = withContext(text, start, end, length);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(context.start, start),
      suffix: text.slice(end, context.end),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** The passage with so much on each side; a surrogate pair that would be cut is taken whole. */
function withContext(text: string, start: number, end: number, length: number): Passage {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return { start: cutsPair(text, from) ? from - 1 : from, end: cutsPair(text, to) ? to + 1 : to };
}

function isUnique(text: string, { start, end }: Passage): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}
