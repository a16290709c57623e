import type { TextQuoteSelector } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';
import { findLikest, type Likeness } from './edit-distance.ts';
import { longQuote } from './match-exactly.ts';
import { agreesOnASide, compareContext, namesOthers, shortQuote } from './quote-context.ts';
import { hasSameEdges } from './quote-edges.ts';
import type { SearchedText } from './quote-search.ts';
import { hasSameSense } from './sense.ts';
import type { Seed } from './text-pairs.ts';
import { trimPassage } from './trim-passage.ts';

/** The place of a quote that was reworded a little. Without a sure one, `guess` is what is most like it. */
export interface NearMatch {
  passage: Passage | null;
  guess: Passage | null;
}

/** A stretch with its score: the share of characters that stayed, 1 less differences by the longer length. */
interface Candidate extends Passage {
  distance: number;
  score: number;
}

/** The least score of what is taken for the quote, by the quote's length; of a guess; and how near a rival may come. */
const [leastScore, leastScoreOfShort, leastScoreOfGuess, leastLead] = [0.8, 0.85, 0.5, 0.05];
/** More differences than this are too many however long the quote is; keeps the search in long quotes quick. */
const mostDifferences = 200;
/** With more places than this the quote is a phrase that is everywhere. */
const mostSeeds = 64;
/** So many places are looked at for a guess. */
const mostGuesses = 3;

/** Finds a quote whose words were changed a little, under the guards that `isSame` lists. */
export function* matchNearly(
  searched: SearchedText,
  quote: TextQuoteSelector,
): Generator<void, NearMatch, void> {
  const { length } = quote.exact;
  if (length < shortQuote) return { passage: null, guess: null };
  const score = length < longQuote ? leastScoreOfShort : leastScore;
  const most = Math.min(mostDifferences, Math.floor(length / score - length));
  const sureSeed = Math.max(1, length - 1 - 2 * most);
  const seeds = yield* searched.pairs.findSeeds(quote.exact, Math.max(1, Math.min(sureSeed, length >> 2)));
  seeds.sort((one, other) => other.common - one.common);
  const sureSeeds = seeds.filter(({ common }) => common >= sureSeed);
  const candidates = yield* findCandidates(searched.text, quote, sureSeeds.slice(0, mostSeeds), most);
  const same = candidates.filter((one) => one.score >= score && isSame(searched, quote, one));
  const [best, rival] = same;
  const isOnly = best && (!rival || best.score - rival.score >= leastLead) && sureSeeds.length <= mostSeeds;
  if (isOnly) return { passage: toPassage(best), guess: null };
  const likely = best ?? candidates[0] ?? (yield* findGuess(searched, quote, seeds));
  return { passage: null, guess: likely ? toPassage(likely) : null };
}

function toPassage({ start, end }: Passage): Passage {
  return { start, end };
}

/** What is like the quote at the seeds, the likest first, without those that overlap a better one. */
function* findCandidates(
  text: string,
  quote: TextQuoteSelector,
  seeds: Seed[],
  most: number,
): Generator<void, Candidate[], void> {
  const found: Candidate[] = [];
  for (const { from, to } of seeds) {
    if (found.some((one) => Math.abs(one.start - from) < quote.exact.length >> 1 && one.distance === 0))
      continue;
    const likest = yield* findLikest(quote.exact, text, { from, to, most });
    const candidate = yield* toCandidate(text, quote, likest);
    if (candidate) found.push(candidate);
    yield;
  }
  found.sort((one, other) => other.score - one.score);
  return found.filter(
    (one, index) => !found.slice(0, index).some((better) => better.start < one.end && one.start < better.end),
  );
}

/** The stretch with its edges where the surroundings are most the quote's, of several that are as like it. */
function* toCandidate(
  text: string,
  quote: TextQuoteSelector,
  likest: Likeness[],
): Generator<void, Candidate | null, void> {
  const [first] = likest.sort(
    (one, other) => countAfter(text, quote, other.end) - countAfter(text, quote, one.end),
  );
  if (!first) return null;
  const { distance, end } = first;
  let { start } = first;
  for (const from of [start - 2, start - 1, start + 1, start + 2]) {
    if (from < 0 || countBefore(text, quote, from) <= countBefore(text, quote, start)) continue;
    const others = yield* findLikest(quote.exact, text, { from, to: from, most: distance });
    if (others.some((one) => one.end === end)) start = from;
  }
  const passage = trimPassage(text, { start, end });
  const longest = Math.max(quote.exact.length, passage.end - passage.start);
  return { ...passage, distance, score: 1 - distance / longest };
}

/** How many characters behind a place are those behind the quote. */
function countAfter(text: string, { suffix }: TextQuoteSelector, end: number): number {
  let count = 0;
  while (count < suffix.length && text.charAt(end + count) === suffix.charAt(count)) count += 1;
  return count;
}

function countBefore(text: string, { prefix }: TextQuoteSelector, start: number): number {
  let count = 0;
  while (count < prefix.length && text.charAt(start - 1 - count) === prefix.charAt(prefix.length - 1 - count))
    count += 1;
  return count;
}

/** Whether a stretch that is like the quote says the same in the same place. */
function isSame({ text, pattern }: SearchedText, quote: TextQuoteSelector, candidate: Candidate): boolean {
  const found = text.slice(candidate.start, candidate.end);
  if (!hasSameSense(quote.exact, found, pattern)) return false;
  if (!hasSameEdges(text, quote, candidate, pattern)) return false;
  const context = compareContext(text, quote, candidate, pattern);
  if (!agreesOnASide(context) || namesOthers(text, quote, candidate, context, pattern)) return false;
  // Words in the place of others may be a name that nobody knows: then both sides have to say that this is the place.
  const onlyGrewOrShrank = Math.abs(found.length - quote.exact.length) === candidate.distance;
  const needsBothSides = !onlyGrewOrShrank || quote.exact.length < longQuote;
  return !needsBothSides || (context.before >= 0 && context.after >= 0);
}

/** What is most like a quote that is not there. */
function* findGuess(
  { text }: SearchedText,
  quote: TextQuoteSelector,
  seeds: Seed[],
): Generator<void, Candidate | null, void> {
  const most = Math.min(mostDifferences, quote.exact.length >> 1);
  const [best] = yield* findCandidates(text, quote, seeds.slice(0, mostGuesses), most);
  return best && best.score >= leastScoreOfGuess ? best : null;
}
