import type { Mention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { findCodes } from './securities/find-codes.ts';
import { findDoubts } from './securities/find-doubts.ts';
import { findNames } from './securities/find-names.ts';
import type { Lexicon } from './securities/parse-lexicon.ts';

/**
 * All mentions of a text, in its order: those that the site `marked`, with a doubt where a link looks wrong; bare codes;
 * and names that the lexicon knows.
 */
export function findMentions(text: string, marked: Mention[], lexicon: Lexicon): Mention[] {
  const codes = findCodes(text).filter((code) => !marked.some((mention) => overlap(mention, code)));
  const certain = inOrder([...findDoubts(marked, text), ...codes]);
  return inOrder([...certain, ...findNames(text, lexicon, certain)]);
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.toSorted((one, other) => one.start - other.start);
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}
