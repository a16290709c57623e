import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { editDistance } from './edit-distance.ts';
import { hasSameSense, type SensePattern } from './sense.ts';

/**
 * How a side of the stored context compares with the text there: 2 the same; 1 nearly, or the same next to the quote;
 * 0 too short to tell; -1 other words.
 */
export type Agreement = 2 | 1 | 0 | -1;

/** Both sides of a place. */
export interface ContextAgreement {
  before: Agreement;
  after: Agreement;
}

/** A context shorter than this tells nothing. */
export const leastTelling = 4;
/** The stretch next to the quote that is compared when the whole differs, and the part of it that is enough when the same. */
const [near, sameEnough] = [32, 16];
/** From here on the rest of the quote's own paragraph is enough when the same. */
const paragraphEnough = 8;
/** So many differences in the near stretch, with the same figures and names, are nearly the same. */
const mostDifferences = 6;
/** Quotes shorter than this are in many places: nearly the same is then not enough next to the quote alone. */
export const shortQuote = 8;

/** Compares the context of a quote with what stands around a passage. */
export function compareContext(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
  pattern: SensePattern,
): ContextAgreement {
  const enough = exact.length < shortQuote ? near : sameEnough;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return {
    before: compareSide(prefix, before, lastOf, enough, pattern),
    after: compareSide(suffix, after, firstOf, enough, pattern),
  };
}

/** Whether at least one side speaks for a place. */
export function agreesOnASide({ before, after }: ContextAgreement): boolean {
  return before > 0 || after > 0;
}

/** So much of a side as stands next to the quote. */
type NextToQuote = (text: string, length: number) => string;
const firstOf: NextToQuote = (text, length) => text.slice(0, length);
const lastOf: NextToQuote = (text, length) => (length === 0 ? '' : text.slice(-length));

function compareSide(
  stored: string,
  found: string,
  nextToQuote: NextToQuote,
  enough: number,
  pattern: SensePattern,
): Agreement {
  if (stored.length < leastTelling) return 0;
  if (stored === found) return 2;
  const ownParagraph = lengthOfOwnParagraph(stored, nextToQuote);
  const needed = Math.min(
    ownParagraph < paragraphEnough ? enough : Math.min(enough, ownParagraph),
    stored.length,
  );
  if (nextToQuote(stored, needed) === nextToQuote(found, needed)) return 1;
  const [storedNear, foundNear] = [nextToQuote(stored, near), nextToQuote(found, near)];
  const most = Math.floor((mostDifferences * storedNear.length) / near);
  const isNear = editDistance(storedNear, foundNear, most) <= most;
  return isNear && hasSameSense(storedNear, foundNear, pattern) ? 1 : -1;
}

/** How much of a side belongs to the paragraph of the quote, its border included; all of it where there is no border. */
function lengthOfOwnParagraph(side: string, nextToQuote: NextToQuote): number {
  const border = nextToQuote === firstOf ? side.indexOf('\n') : side.lastIndexOf('\n');
  if (border < 0) return side.length;
  return nextToQuote === firstOf ? border + 1 : side.length - border;
}
