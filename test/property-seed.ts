import fc from 'fast-check';

/**
 * The seed of this run's properties: that of VITE_SEED, else always the same, so that a run can be had again; another every
 * time under `npm run fuzz`. It is printed, always.
 */
function readSeed(): number {
  const given = import.meta.env['VITE_SEED'] as string | undefined;
  if (given !== undefined) return Number(given);
  return import.meta.env.MODE === 'fuzz' ? Math.floor(Math.random() * 0x7fffffff) : 20_260_101;
}

export const seed = readSeed();
fc.configureGlobal({ seed });
