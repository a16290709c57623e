// Vite runs the TypeScript that the end-to-end tests share; Node 20 cannot.
import { runnerImport } from 'vite';
import { buildExtension } from './build-extension.mjs';

await buildExtension();
/** @type {{ module: typeof import('./show-sample.ts') }} */
const { module } = await runnerImport('./tools/show-sample.ts', { configFile: false });
await module.showSample(process.env['BROWSER'] ?? 'chromium');
