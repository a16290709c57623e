import { readFile } from 'node:fs/promises';
import type { DriverPage } from '../tools/browser/driver.ts';
import { keepResult } from './keep-result.ts';
import { waitLong, withEmptyLibrary, writeLibrary } from './with-library.ts';

const counts = [1_000, 10_000];
/** What an import of 10,000 articles may take, in seconds. */
const target = 30;

/** Imports libraries of two sizes into the built extension in Chromium, beside JSON.parse of the same files. */
export async function benchImport(): Promise<void> {
  console.log('\nimport of Tickermark JSON, 1,700 characters an article and a note');
  console.log('(a ratio to JSON.parse of the same file)\n');
  const results: Record<string, { seconds: number; floor: number; heap: number }> = {};
  for (const count of counts)
    await withEmptyLibrary(async (page, folder) => {
      const { path } = await writeLibrary(folder, count);
      const floor = await timeParse(path);
      const { seconds, heap } = await timeImport(page, path);
      results[count] = { seconds, floor, heap };
      const judged =
        count === 10_000 ? `, ${seconds <= target ? 'within' : 'over'} the target of ${target} s` : '';
      console.log(
        `  ${count} articles: ${seconds.toFixed(1)} s${judged} (${(seconds / floor).toFixed(0)}×; JSON.parse ` +
          `${floor.toFixed(2)} s), at most ${Math.round(heap / 1e6)} MB of heap in the library's page`,
      );
    });
  await keepResult('import', results);
}

/** Seconds. */
async function timeParse(path: string): Promise<number> {
  const file = await readFile(path, 'utf8');
  const start = performance.now();
  JSON.parse(file);
  return (performance.now() - start) / 1000;
}

/** Seconds from choosing the file to the report, and the largest heap seen, in bytes. */
async function timeImport(page: DriverPage, path: string): Promise<{ seconds: number; heap: number }> {
  await page.evaluate(`globalThis.peak = 0;
    void setInterval(() => { peak = Math.max(peak, performance.memory.usedJSHeapSize) }, 100)`);
  const start = performance.now();
  await page.setFiles('import-input', [path]);
  await waitLong(page, `document.querySelector('[data-testid="import-result"]') !== null`);
  return { seconds: (performance.now() - start) / 1000, heap: Number(await page.evaluate('peak')) };
}
