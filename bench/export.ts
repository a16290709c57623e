import type { DriverPage } from '../tools/browser/driver.ts';
import { keepResult } from './keep-result.ts';
import { waitLong, withLibrary } from './with-library.ts';

const counts = [1_000, 10_000];
const formats = ['json', 'markdown'];
/** What an export of 10,000 articles may take, in seconds. */
const target = 10;

interface Result {
  seconds: number;
  /** Bytes of the file, and of the page's largest heap while it was made. */
  size: number;
  heap: number;
}

/** Exports libraries of two sizes with the built extension in Chromium, beside JSON.stringify of the same data. */
export async function benchExport(): Promise<void> {
  console.log('\nexport of everything, 1,700 characters an article and a note');
  console.log('(a ratio to JSON.stringify of the same data)\n');
  const results: Record<string, Result> = {};
  for (const count of counts)
    await withLibrary(count, async (page, floor) => {
      await watchFiles(page);
      for (const format of formats) {
        const result = await timeExport(page, format);
        results[`${format} ${count}`] = result;
        print(`${format} of ${count}`, result, floor, count === 10_000);
      }
    });
  await keepResult('export', results);
}

/** Tells of every file that the page hands to the browser, and of its heap. */
async function watchFiles(page: DriverPage): Promise<void> {
  await page.evaluate(`globalThis.files = []; globalThis.peak = 0;
    URL.createObjectURL = (blob) => (files.push(blob.size), 'data:,');
    setInterval(() => { peak = Math.max(peak, performance.memory.usedJSHeapSize) }, 50);
    void (location.hash = '#/')`);
  await waitLong(page, `document.querySelector('[data-testid="export-json"]') !== null`);
}

async function timeExport(page: DriverPage, format: string): Promise<Result> {
  await page.evaluate('files.length = 0; peak = 0');
  const start = performance.now();
  await page.click(`export-${format}`);
  await waitLong(page, 'files.length > 0');
  const seconds = (performance.now() - start) / 1000;
  const [size, heap] = (await page.evaluate('[files[0], peak]')) as [number, number];
  await waitLong(page, `!document.querySelector('[data-testid="export-json"]').disabled`);
  return { seconds, size, heap };
}

function print(what: string, { seconds, size, heap }: Result, floor: number, isJudged: boolean): void {
  const judged = isJudged ? `, ${seconds <= target ? 'within' : 'over'} the target of ${target} s` : '';
  console.log(
    `  ${what}: ${seconds.toFixed(1)} s${judged} (${(seconds / floor).toFixed(0)}×; JSON.stringify ${floor.toFixed(2)} s), ` +
      `${(size / 1e6).toFixed(1)} MB, at most ${Math.round(heap / 1e6)} MB of heap in the library's page`,
  );
}
