import type { Mention } from '../model/mention.ts';
import { findCodes } from './securities/find-codes.ts';
import { findDoubts } from './securities/find-doubts.ts';
import { findNames } from './securities/find-names.ts';
import type { Lexicon } from './securities/parse-lexicon.ts';

/**
 * All mentions of a text, in its order: those that the site `marked`, with a doubt where a link looks wrong; bare codes;
 * and names that the lexicon knows.
 */
export function findMentions(text: string, marked: Mention[], lexicon: Lexicon): Mention[] {
  const codes = outside(findCodes(text), marked);
  const certain = inOrder([...findDoubts(marked, text), ...codes]);
  return inOrder([...certain, ...findNames(text, lexicon, certain)]);
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.toSorted((one, other) => one.start - other.start);
}

/** Those of some mentions, in order, that overlap none of the others. */
function outside(mentions: Mention[], others: Mention[]): Mention[] {
  const taken = inOrder(others);
  let next = 0;
  return mentions.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    return (taken[next]?.start ?? Infinity) >= end;
  });
}
