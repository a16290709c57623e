import { listFigureHashes } from './list-figures.ts';
import type { Signature } from './to-signature.ts';

const wordingKeys = 10;
const figureKeys = 4;
/** With fewer that are no phrase of the trade, a text can hardly share two. */
const fewKeys = 6;

/**
 * The keys under which texts that may be the same story find each other: the smallest hashes of their shingles and of their
 * figures. They stay the smallest in a text that was shortened, and most of them in one that was added to. By its figures one of a
 * long series of reports is found, of which the words are always the same.
 */
export function toStoryKeys({ prints, figures }: Signature): number[] {
  return [...prints.slice(0, wordingKeys), ...listFigureHashes(figures).slice(0, figureKeys)];
}

/**
 * Whether two texts that share so many keys are worth comparing. One key may be a phrase that both use by chance; where few keys
 * are `telling`, because most of them are phrases of the trade, one of these will do.
 */
export function isWorthComparing(shared: number, telling: number): boolean {
  return shared >= 2 || (shared === 1 && telling < fewKeys);
}
