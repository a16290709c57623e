import { runnerImport } from 'vite';

// A library of 100,000 articles takes minutes to fill: only where it is asked for.
const counts = process.argv.includes('--large') ? [1_000, 10_000, 100_000] : [1_000, 10_000];

// Vite runs the TypeScript; Node 20 cannot.
/** @type {{ module: typeof import('./read-article.ts') }} */
const { module } = await runnerImport('./bench/read-article.ts', { configFile: false });
await module.benchReadArticle();
/** @type {{ module: typeof import('./anchor.ts') }} */
const anchoring = await runnerImport('./bench/anchor.ts', { configFile: false });
await anchoring.module.benchAnchor();
/** @type {{ module: typeof import('./import.ts') }} */
const importing = await runnerImport('./bench/import.ts', { configFile: false });
await importing.module.benchImport();
/** @type {{ module: typeof import('./search.ts') }} */
const searching = await runnerImport('./bench/search.ts', { configFile: false });
await searching.module.benchSearch(counts);
/** @type {{ module: typeof import('./story.ts') }} */
const telling = await runnerImport('./bench/story.ts', { configFile: false });
await telling.module.benchStory();
/** @type {{ module: typeof import('./browse.ts') }} */
const browsing = await runnerImport('./bench/browse.ts', { configFile: false });
await browsing.module.benchBrowse(counts);
/** @type {{ module: typeof import('./backup.ts') }} */
const backingUp = await runnerImport('./bench/backup.ts', { configFile: false });
await backingUp.module.benchBackup();
/** @type {{ module: typeof import('./export.ts') }} */
const exporting = await runnerImport('./bench/export.ts', { configFile: false });
await exporting.module.benchExport();
/** @type {{ module: typeof import('./library.ts') }} */
const opening = await runnerImport('./bench/library.ts', { configFile: false });
await opening.module.benchLibrary(counts);
