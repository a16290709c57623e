import fc from 'fast-check';

/** The seed of this run: that of the variable, or another every time. */
function readSeed(): number {
  const given = import.meta.env['VITE_SEED'] as string | undefined;
  return given === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(given);
}

/** The seed of this run of the properties. It is printed, always; VITE_SEED=N runs them with that seed again. */
export const seed = readSeed();
console.info(`the properties run with VITE_SEED=${seed}`);

/** Milliseconds that a property may take, on a machine that does other things as well. */
export const timeout = 120_000;

/** Tries a property on so many cases; one that fails is made as small as it can be, and printed with its seed. */
export function runProperty<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  cases: number,
): void {
  fc.assert(property, { seed, numRuns: cases });
}
