import type { KeyPoint, Paragraph } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Passage } from '../../model/passage.ts';
import { within } from '../within.ts';
import { splitKeySentences } from './split-key-sentences.ts';
import { contentBigrams, weighBigrams } from './weigh-bigrams.ts';

interface Candidate extends Passage {
  index: number;
  pairs: Set<number>;
  /** It reports what somebody says, wants or will do. */
  statement: boolean;
  figures: number;
  securities: number;
}

const fewest = 3;
const most = 5;
/** One more key point for so many sentences. */
const sentencesPerPoint = 8;
/** Sentences beyond this many are not read: a page of 200,000 characters has no more to say in five. */
const furthest = 400;

const statement = /表示|指出|认为|称|强调|将|要|“|：/;

/** What the sums of worthOf were fitted with, on real pairs of headline and body. */
const worth = {
  front: [2.5, 1.3, 1.3],
  statement: 1.5,
  figure: 0.02,
  security: 0.04,
  /** Subtracted from a pair's weight: what a single sentence says is hardly central. */
  single: 0.7,
  /** What a pair still counts once a chosen sentence has it. */
  repeated: 0.3,
  /** How length is paid for: (characters + 12) ^ 0.9. */
  extraLength: 12,
  lengthPower: 0.9,
  title: 4,
};

/**
 * Three to five sentences that say most of an article, in order of the text; fewer where it has fewer.
 * A sentence counts for the words that others repeat and that no chosen sentence has yet, for standing at the front, and
 * for its figures and securities; long ones pay for their length. With a `title` its words count more.
 */
export function findKeyPoints(
  text: string,
  paragraphs: Paragraph[],
  figures: Figure[],
  mentions: Mention[],
  title: string | null = null,
): KeyPoint[] {
  const named = mentions.toSorted((a, b) => a.start - b.start);
  const candidates = splitKeySentences(text, paragraphs)
    .slice(0, furthest)
    .map((passage, index) => ({
      ...passage,
      index,
      pairs: contentBigrams(text.slice(passage.start, passage.end)),
      statement: statement.test(text.slice(passage.start, passage.end)),
      figures: within(figures, passage).length,
      securities: within(named, passage).length,
    }));
  return choose(candidates, weighWithTitle(candidates, title))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function weighWithTitle(candidates: Candidate[], title: string | null): Map<number, number> {
  const weights = weighBigrams(candidates.map(({ pairs }) => pairs));
  for (const pair of contentBigrams(title ?? '')) weights.set(pair, (weights.get(pair) ?? 0) + worth.title);
  return weights;
}

/**
 * Greedy: each time the sentence that adds most; what it says counts no more for the next. What a sentence adds only ever
 * falls, so that one whose old worth is less than another's new one need not be weighed again.
 */
function choose(candidates: Candidate[], weights: Map<number, number>): Candidate[] {
  const rest = candidates.map((candidate) => ({ candidate, value: worthOf(candidate, weights), round: 0 }));
  const chosen: Candidate[] = [];
  const count = Math.min(most, Math.max(fewest, Math.round(candidates.length / sentencesPerPoint)));
  while (chosen.length < Math.min(count, candidates.length)) {
    const best = rest.reduce((one, other) => (other.value > one.value ? other : one));
    if (best.round < chosen.length) {
      best.value = worthOf(best.candidate, weights);
      best.round = chosen.length;
      continue;
    }
    best.value = -Infinity;
    chosen.push(best.candidate);
    for (const pair of best.candidate.pairs) weights.set(pair, (weights.get(pair) ?? 0) * worth.repeated);
  }
  return chosen;
}

function worthOf(candidate: Candidate, weights: Map<number, number>): number {
  let sum = 0;
  for (const pair of candidate.pairs) sum += Math.max(0, (weights.get(pair) ?? 0) - worth.single);
  const front = worth.front[candidate.index] ?? 1;
  const said = candidate.statement ? worth.statement : 1;
  const facts =
    1 + worth.figure * Math.min(candidate.figures, 3) + worth.security * Math.min(candidate.securities, 2);
  const length = candidate.end - candidate.start + worth.extraLength;
  return (sum * front * said * facts) / length ** worth.lengthPower;
}
