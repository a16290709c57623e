import type { Signature } from './to-signature.ts';

/** How many keys a signature has. */
const keyCount = 12;
/** How many of them two texts share at least that may be the same story. */
export const fewestSharedKeys = 2;

/**
 * The keys under which texts that may be the same story find each other: the smallest hashes, which stay the smallest in a text
 * that was shortened, and are there in one that was added to.
 */
export function toStoryKeys({ prints }: Signature): number[] {
  return [...prints.slice(0, keyCount)];
}
