import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { editDistance } from './edit-distance.ts';
import { findSenseMarks, hasSameSense, type SensePattern } from './sense.ts';

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
/** The stretch next to the quote that is compared when the whole differs. */
const near = 32;
/**
 * What it takes for a side to agree although it is not all the same: so much next to the quote, or all of its paragraph. So
 * many characters are a sign by themselves; fewer are if they name or count something.
 */
interface Demand {
  next: number;
  telling: number;
}
const demandOfShort: Demand = { next: 32, telling: 32 };
const demandOfLong: Demand = { next: 16, telling: 8 };
/** So many differences in the near stretch, with the same figures and names, are nearly the same. */
const mostDifferences = 6;
/** Quotes shorter than this stand in many places. */
export const shortQuote = 8;

/** Compares the context of a quote with what stands around a passage. */
export function compareContext(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
  pattern: SensePattern,
): ContextAgreement {
  const demand = exact.length < shortQuote ? demandOfShort : demandOfLong;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return {
    before: compareSide(prefix, before, lastOf, demand, pattern),
    after: compareSide(suffix, after, firstOf, demand, pattern),
  };
}

/** Whether at least one side speaks for a place. */
export function agreesOnASide({ before, after }: ContextAgreement): boolean {
  return before > 0 || after > 0;
}

/** So far from a quote the rest of its sentence is looked at. */
const sentence = 32;

/** Whether on a side that differs the rest of the sentence names others (next to a short quote: or counts others). */
export function namesOthers(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
  context: ContextAgreement,
  pattern: SensePattern,
): boolean {
  const namesOf = (words: string) =>
    findSenseMarks(words, pattern)
      .filter(({ kind }) => kind === 'name' || (kind === 'figure' && exact.length < shortQuote))
      .map((mark) => mark.text)
      .join('\n');
  const before = sentenceEnd(text.slice(Math.max(0, start - prefix.length), start));
  const after = sentenceStart(text.slice(end, end + suffix.length));
  return (
    (context.before < 0 && namesOf(sentenceEnd(prefix)) !== namesOf(before)) ||
    (context.after < 0 && namesOf(sentenceStart(suffix)) !== namesOf(after))
  );
}

/** The end of a text as far as it is of one sentence. */
export function sentenceEnd(text: string): string {
  return /[^。！？\n]*$/.exec(text.slice(-sentence))?.[0] ?? '';
}

/** The start of a text as far as it is of one sentence. */
export function sentenceStart(text: string): string {
  return /^[^。！？\n]*/.exec(text.slice(0, sentence))?.[0] ?? '';
}

/** So much of a side as stands next to the quote. */
type NextToQuote = (text: string, length: number) => string;
const firstOf: NextToQuote = (text, length) => text.slice(0, length);
const lastOf: NextToQuote = (text, length) => (length === 0 ? '' : text.slice(-length));

function compareSide(
  stored: string,
  found: string,
  nextToQuote: NextToQuote,
  { next: reach, telling }: Demand,
  pattern: SensePattern,
): Agreement {
  if (stored.length < leastTelling) return 0;
  if (stored === found) return isTelling(stored, telling, pattern) ? 2 : 0;
  const next = nextToQuote(stored, Math.min(reach, lengthOfOwnParagraph(stored, nextToQuote)));
  if (next === nextToQuote(found, next.length) && isTelling(next, telling, pattern)) return 1;
  if (reach === demandOfShort.next) return -1; // nearly the same is too little for a word or two
  const [storedNear, foundNear] = [nextToQuote(stored, near), nextToQuote(found, near)];
  const most = Math.floor((mostDifferences * storedNear.length) / near);
  const isNear = editDistance(storedNear, foundNear, most) <= most;
  return isNear && isTelling(storedNear, telling, pattern) && hasSameSense(storedNear, foundNear, pattern)
    ? 1
    : -1;
}

/** Whether words that are the same are a sign at all: stock phrases are everywhere, a name or a figure is not. */
function isTelling(words: string, telling: number, pattern: SensePattern): boolean {
  if (words.length >= telling) return true;
  if (words.length <= leastTelling) return false;
  return findSenseMarks(words, pattern).some(({ kind, text }) => kind !== 'turn' && text.length > 1);
}

/** How much of a side belongs to the paragraph of the quote, its border included; all of it where there is no border. */
function lengthOfOwnParagraph(side: string, nextToQuote: NextToQuote): number {
  const border = nextToQuote === firstOf ? side.indexOf('\n') : side.lastIndexOf('\n');
  if (border < 0) return side.length;
  return nextToQuote === firstOf ? border + 1 : side.length - border;
}
