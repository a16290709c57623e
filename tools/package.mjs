import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { filesBelow, zipFiles } from './zip-files.mjs';

/* Builds, and writes what the stores ask for to out/: a zip for each browser, and one of the source. */

await buildExtension();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('out', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = join('dist', browser);
  writeFileSync(`out/tickermark-${browser}-${version}.zip`, zipFiles(folder, filesBelow(folder)));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
writeFileSync(`out/tickermark-source-${version}.zip`, zipFiles('.', tracked));
