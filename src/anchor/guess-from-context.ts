import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { trimPassage } from './trim-passage.ts';

/** So much of each side has to stand, once only, around a guess. */
const context = 12;

/** What stands now between the surroundings of a quote; null where they are gone or far apart, and where nothing is between. */
export function guessFromContext(text: string, { exact, prefix, suffix }: TextQuoteSelector): Passage | null {
  const [before, after] = [prefix.slice(-context), suffix.slice(0, context)];
  if (before.length < context || after.length < context) return null;
  const [start, end] = [findOnly(text, before), findOnly(text, after)];
  if (start === null || end === null) return null;
  const passage = trimPassage(text, { start: start + context, end });
  const length = passage.end - passage.start;
  return length > 0 && length <= 2 * exact.length + context ? passage : null;
}

function findOnly(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : at;
}
