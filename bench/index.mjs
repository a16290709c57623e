import { runnerImport } from 'vite';

// Vite runs the TypeScript; Node 20 cannot.
/** @type {{ module: typeof import('./read-article.ts') }} */
const { module } = await runnerImport('./bench/read-article.ts', { configFile: false });
await module.benchReadArticle();
