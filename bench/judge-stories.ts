import { foldWording } from '../src/story/fold-wording.ts';
import { isSameStory } from '../src/story/is-same-story.ts';
import { toSignature } from '../src/story/to-signature.ts';
import { isWorthComparing, toStoryKeys } from '../src/story/to-story-keys.ts';
import { inventPair } from '../test/story/invent-pairs.ts';
import { rewrite } from '../test/story/outlet-edits.ts';
import { createRandom } from './invent-articles.ts';
import { alikenessOf, distanceOf, toBigrams, toSimHash } from './story-rivals.ts';

/** How many pairs were taken for the same story rightly, how many wrongly, and how many that are one were not. */
export interface Verdict {
  right: number;
  wrong: number;
  missed: number;
}

/** Whether a pair is the same story, what we say, and how alike others find it. */
interface Judged {
  isSame: boolean;
  kind: string;
  isTold: boolean;
  alikeness: number;
  distance: number;
}

/** Near-duplicates are texts of which so many bigrams are the same. */
const leastAlikeness = 0.5;
const rewritesOfEach = 5;

/** What is found of a text, to compare it with others. */
function toTraits(text: string) {
  const bigrams = toBigrams(foldWording(text));
  const signature = toSignature(text);
  return { signature, keys: new Set(toStoryKeys(signature)), bigrams, simHash: toSimHash(bigrams) };
}
type Traits = ReturnType<typeof toTraits>;

/** Whether both are found by each other's keys, and told to be the same story then. */
function isTold(one: Traits, other: Traits): boolean {
  const shared = [...one.keys].filter((key) => other.keys.has(key)).length;
  return isWorthComparing(shared, one.keys.size) && isSameStory(one.signature, other.signature);
}

/** Judges so many invented pairs, from a number on: ours as it is, others by the threshold that suits these pairs best. */
export function judgeInvented(from: number, count: number) {
  const pairs = Array.from({ length: count }, (_, i): Judged => {
    const { one, other, isSame, kind } = inventPair(from + i);
    const [a, b] = [toTraits(one), toTraits(other)];
    return {
      ...{ isSame, kind, isTold: isTold(a, b) },
      ...{ alikeness: alikenessOf(a.bigrams, b.bigrams), distance: distanceOf(a.simHash, b.simHash) },
    };
  });
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].map((kind) => {
    const own = pairs.filter((pair) => pair.kind === kind);
    return { kind, count: own.length, errors: own.filter((pair) => pair.isTold !== pair.isSame).length };
  });
  return {
    ours: toVerdict(pairs, (pair) => pair.isTold),
    bigrams: toBestVerdict(pairs, ({ alikeness }) => alikeness),
    simHash: toBestVerdict(pairs, ({ distance }) => 1 - distance / 64),
    kinds,
  };
}

/** Judges each text with each other one, and rewrites of each with all. */
export function judgeTexts(texts: string[]) {
  const random = createRandom(5);
  const traits = texts.map(toTraits);
  const toPair = (one: Traits, other: Traits, isSame: boolean) => ({ isSame, isTold: isTold(one, other) });
  const isNear = (one: Traits, other: Traits) => alikenessOf(one.bigrams, other.bigrams) >= leastAlikeness;
  const pairs = traits.flatMap((one, i) =>
    traits.slice(i + 1).map((other) => toPair(one, other, isNear(one, other))),
  );
  const rewrites = texts.flatMap((text, i) =>
    Array.from({ length: rewritesOfEach }, () => {
      const made = toTraits(rewrite(text.split('\n'), random).join('\n'));
      const original = traits[i] ?? made;
      return traits.map((other) => toPair(made, other, isNear(original, other)));
    }).flat(),
  );
  const ours = (judged: ReturnType<typeof toPair>[]) => toVerdict(judged, (pair) => pair.isTold);
  return { texts: texts.length, pairs: pairs.length, near: ours(pairs), rewrites: ours(rewrites) };
}

function toVerdict<Pair extends { isSame: boolean }>(
  pairs: Pair[],
  isTaken: (pair: Pair) => boolean,
): Verdict {
  const verdict: Verdict = { right: 0, wrong: 0, missed: 0 };
  for (const pair of pairs) {
    if (isTaken(pair)) verdict[pair.isSame ? 'right' : 'wrong'] += 1;
    else if (pair.isSame) verdict.missed += 1;
  }
  return verdict;
}

/** By the threshold with the fewest errors, chosen with these very pairs: better than any could be chosen beforehand. */
function toBestVerdict(pairs: Judged[], likenessOf: (pair: Judged) => number): Verdict {
  const thresholds = Array.from({ length: 100 }, (_, i) => i / 100);
  const verdicts = thresholds.map((least) => toVerdict(pairs, (pair) => likenessOf(pair) >= least));
  const [best = toVerdict(pairs, () => false)] = verdicts.sort(
    (one, other) => one.wrong + one.missed - other.wrong - other.missed,
  );
  return best;
}
