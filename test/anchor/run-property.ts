import fc from 'fast-check';
import { seed } from '../property-seed.ts';

console.info(`the properties run with VITE_SEED=${seed}`);

export { seed };

/** Milliseconds that a property may take, on a machine that does other things as well. */
export const timeout = 120_000;

/** Tries a property on so many cases; one that fails is made as small as it can be, and printed with its seed. */
export function runProperty<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  cases: number,
): void {
  fc.assert(property, { seed, numRuns: cases });
}
