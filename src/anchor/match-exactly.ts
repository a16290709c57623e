import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import {
  agreesOnASide,
  compareContext,
  leastTelling,
  namesOthers,
  sentenceEnd,
  sentenceStart,
  shortQuote,
  type ContextAgreement,
} from './quote-context.ts';
import { hasSameEdges } from './quote-edges.ts';
import type { SearchedText } from './quote-search.ts';
import { hasSameSense, type SensePattern } from './sense.ts';

/** The place of a quote's own words. Without a sure one, `guess` is the best; ambiguous when several are as good. */
export interface ExactMatch {
  passage: Passage | null;
  guess: Passage | null;
  isAmbiguous: boolean;
}

/** A quote with more places than this is in too many to be sure of one. */
const mostPlaces = 200;
/** A quote at least so long is its own proof, if it stands at one place only. */
export const longQuote = 20;

interface Place {
  passage: Passage;
  context: ContextAgreement;
}

/** Finds the words of a quote as they are. `hint` is where they stood, null when nobody says. */
export function matchExactly(
  searched: SearchedText,
  quote: TextQuoteSelector,
  hint: number | null,
): ExactMatch {
  if (hint !== null && standsUnchanged(searched.text, quote, hint)) return sure(toPassage(hint, quote));
  const whole = findWhole(searched.text, quote);
  if (whole !== null) return sure(toPassage(whole, quote));
  const starts = findStarts(searched.text, quote.exact);
  if (starts.length === 0) return { passage: null, guess: null, isAmbiguous: false };
  const places = starts
    .map((start) => toPassage(start, quote))
    .map((passage) => ({ passage, context: compareContext(searched.text, quote, passage, searched.pattern) }))
    .sort((one, other) => weigh(other.context) - weigh(one.context) || byHint(one, other, hint));
  const [best, second] = places;
  const guess = best?.passage ?? null;
  if (!best || starts.length >= mostPlaces) return { passage: null, guess, isAmbiguous: true };
  if (second && !isClearlyBetter(best, second)) return { passage: null, guess, isAmbiguous: true };
  const isSure = second ? agreesOnASide(best.context) : isSureAlone(searched, quote, best, hint);
  if (
    !isSure ||
    namesOthers(searched.text, quote, best.passage, best.context, searched.pattern) ||
    !(isWhole(best.context) || hasSameEdges(searched.text, quote, best.passage, searched.pattern))
  )
    return { passage: null, guess, isAmbiguous: false };
  return sure(best.passage);
}

function sure(passage: Passage): ExactMatch {
  return { passage, guess: passage, isAmbiguous: false };
}

function toPassage(start: number, { exact }: TextQuoteSelector): Passage {
  return { start, end: start + exact.length };
}

/** The words and all their surroundings where they stood: by far the most common case, and the cheapest. */
function standsUnchanged(text: string, { exact, prefix, suffix }: TextQuoteSelector, start: number): boolean {
  return (
    Number.isInteger(start) &&
    text.startsWith(exact, start) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length)
  );
}

/** Where the words stand with all their surroundings, if at one place only; null for none, for several, and for no surroundings. */
function findWhole(text: string, { exact, prefix, suffix }: TextQuoteSelector): number | null {
  if (Math.max(prefix.length, suffix.length) < leastTelling) return null;
  const words = prefix + exact + suffix;
  const start = text.indexOf(words);
  return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : start + prefix.length;
}

/** Every place of some words, overlapping ones too, but no more than matter. */
function findStarts(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && starts.length < mostPlaces; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}

function weigh({ before, after }: ContextAgreement): number {
  return before + after;
}

function isWhole(context: ContextAgreement): boolean {
  return context.before === 2 && context.after === 2;
}

/** The nearer to where the words stood first; only for the choice of a guess. */
function byHint(one: Place, other: Place, hint: number | null): number {
  return hint === null ? 0 : Math.abs(one.passage.start - hint) - Math.abs(other.passage.start - hint);
}

/** So much better that an edit near the one place, or a likeness of the other, cannot have made the difference. */
function isClearlyBetter(best: Place, second: Place): boolean {
  if (isWhole(best.context)) return !isWhole(second.context);
  return weigh(best.context) - weigh(second.context) >= 2;
}

/** Whether the one place that has the words is theirs, and not one that happens to have them too. */
function isSureAlone(
  { text, pattern }: SearchedText,
  quote: TextQuoteSelector,
  { passage, context }: Place,
  hint: number | null,
): boolean {
  if (agreesOnASide(context)) return true;
  const hasNoContext = context.before === 0 && context.after === 0;
  if (quote.exact.length < shortQuote) return passage.start === hint && hasNoContext;
  if (hasNoContext) return true;
  if (quote.exact.length < longQuote && !isOwnParagraph(text, quote, passage)) return false;
  return saysNothingElse(text, quote, passage, pattern);
}

/** Whether the quote was all of a paragraph, or of several, and is it here: then its surroundings say little. */
function isOwnParagraph(
  text: string,
  { prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
): boolean {
  const was = /(?:^|\n)$/.test(prefix) && /^(?:$|\n)/.test(suffix);
  return (
    was &&
    /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:$|\n)/.test(text.slice(end, end + 1))
  );
}

/** Whether the rest of the sentence around the quote has the figures and names that it had: nothing else speaks for the place. */
function saysNothingElse(
  text: string,
  { prefix, suffix }: TextQuoteSelector,
  { start, end }: Passage,
  pattern: SensePattern,
): boolean {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return (
    hasSameSense(sentenceEnd(prefix), sentenceEnd(before), pattern) &&
    hasSameSense(sentenceStart(suffix), sentenceStart(after), pattern)
  );
}
