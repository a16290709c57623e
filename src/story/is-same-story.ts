import { compareFigures } from './list-figures.ts';
import { countShingles, printCount, type Signature } from './to-signature.ts';

/** How much of the shorter text's wording stands in the longer one, at least. */
const leastContained = 0.5;
/** How much shorter one may be: a survey of the day is not the same story as each of its items. */
const leastRatio = 0.3;
/** Reports of two days, and notices of two companies, have the same words and other numbers. */
const leastSameFigures = 0.75;

/**
 * Whether two texts are the same story: one is contained in the other for the most part, as an outlet shortens a wire text or
 * adds to it, and where they use the same words they give the same numbers.
 */
export function isSameStory(one: Signature, other: Signature): boolean {
  if (one.prints.length === 0 || other.prints.length === 0) return false;
  const lengths = [countShingles(one), countShingles(other)] as const;
  const shorter = Math.min(...lengths);
  if (shorter / Math.max(...lengths) < leastRatio) return false;
  const alike = estimateAlikeness(one.prints, other.prints);
  const common = (alike / (1 + alike)) * (lengths[0] + lengths[1]);
  if (common / shorter < leastContained) return false;
  return compareFigures(one.figures, other.figures) >= leastSameFigures;
}

/** About the share of the shingles of either text that both have (Jaccard's index), 0 to 1. */
function estimateAlikeness(one: Uint32Array, other: Uint32Array): number {
  const [ones, others] = [new Set(one), new Set(other)];
  const sample = Uint32Array.from(new Set([...one, ...other]))
    .sort()
    .slice(0, printCount);
  return sample.filter((print) => ones.has(print) && others.has(print)).length / sample.length;
}
