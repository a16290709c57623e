import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildExtension } from '../build-extension.mjs';

/* npm run score -- [DIR] [--half SEED] */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { half: { type: 'string' } } });
const folder = positionals[0] ?? '../shared/corpus';
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Name one that has pages: npm run score -- DIR`);
  process.exit(1);
}
await buildExtension();
// Vite runs the TypeScript; Node 20 cannot.
/** @type {{ module: typeof import('./score.ts') }} */
const { module } = await runnerImport('./tools/score/score.ts', { configFile: false });
await module.score(folder, values.half ?? null);
