// Vite runs the TypeScript that the end-to-end tests share; Node 20 cannot.
import { execFileSync } from 'node:child_process';
import { runnerImport } from 'vite';

// Building talks; standard output is kept for what was read.
execFileSync(process.execPath, ['tools/build.mjs'], { stdio: ['ignore', 2, 2] });
/** @type {{ module: typeof import('./show-sample.ts') }} */
const { module } = await runnerImport('./tools/show-sample.ts', { configFile: false });
await module.showSample(process.env['BROWSER'] ?? 'chromium');
