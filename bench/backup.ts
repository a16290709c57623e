import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNote } from '../src/model/annotation.ts';
import { writeBackup } from '../src/export/write-backup.ts';
import { verifyBackup } from '../src/import/verify-backup.ts';
import { defaultSettings } from '../src/model/settings.ts';
import type { DriverPage } from '../tools/browser/driver.ts';
import { launch } from '../tools/browser/launch.ts';
import { inventArticle, inventWords } from './invent-articles.ts';

const counts = [1_000, 10_000];
/** What a verified backup of 10,000 articles may take, in seconds. */
const target = 15;
/** When we give up, in milliseconds. */
const deadline = 300_000;

/** A library as JSON, each article with a note; its words are invented, so that it packs as news does. */
function inventLibrary(count: number): string {
  const words = inventWords();
  const articles = Array.from({ length: count }, (_, index) => inventArticle(index, words));
  const annotations = articles.map((article) => toNote(article, '留意风电与储能。', article.savedAt));
  return JSON.stringify({ format: 'tickermark', version: 1, articles, annotations });
}

/** Backs up libraries of two sizes with the built extension in Chromium, beside JSON.stringify of the same data. */
export async function benchBackup(): Promise<void> {
  console.log('\nverified backup into the downloads folder, 1,700 characters an article and a note');
  console.log('(a ratio to JSON.stringify of the same data)\n');
  for (const count of counts) await benchCount(count);
}

async function benchCount(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickermark-bench-'));
  const path = join(folder, 'library.json');
  const library = inventLibrary(count);
  await writeFile(path, library);
  const floor = timeStringify(library);
  const options = { port: 9, folder, headless: true, colorScheme: 'light', locale: 'zh-CN' } as const;
  const browser = await launch('chromium', { ...options, isPermitted: true });
  try {
    const page = await browser.openExtensionPage('library.html');
    await page.setFiles('import-input', [path]);
    await waitLong(page, `document.querySelector('[data-testid="import-result"]') !== null`);
    const { seconds, size } = await timeBackup(page);
    const heap = await measureHeap(count);
    const ratio = `${(seconds / floor).toFixed(0)}×; JSON.stringify ${floor.toFixed(2)} s`;
    const judged =
      count < 10_000 ? '' : `, ${seconds <= target ? 'within' : 'over'} the target of ${target} s`;
    console.log(
      `  ${count} articles: ${seconds.toFixed(1)} s${judged} (${ratio}), ${(size / 1e6).toFixed(1)} MB on the disk, ` +
        `at most ${Math.round(heap / 1e6)} MB of heap`,
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds. */
function timeStringify(json: string): number {
  const value = JSON.parse(json) as unknown;
  const start = performance.now();
  JSON.stringify(value);
  return (performance.now() - start) / 1000;
}

/** Seconds of one backup, and its bytes on the disk. */
async function timeBackup(page: DriverPage): Promise<{ seconds: number; size: number }> {
  const last = `chrome.runtime.sendMessage({ name: 'getBackupStatus' }).then(({ value }) => value.last)`;
  await page.evaluate("void (location.hash = '#/settings')");
  const start = performance.now();
  await page.click('backup-now');
  await waitLong(page, `${last}.then((record) => record !== null)`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, size: Number(await page.evaluate(`${last}.then((record) => record.file.size)`)) };
}

/** The most heap, in bytes, that writing and verifying take here in Node, over articles that are invented as they are asked for. */
async function measureHeap(count: number): Promise<number> {
  const words = inventWords();
  let peak = 0;
  async function* articles() {
    for (let index = 0; index < count; index += 100) {
      yield await Promise.resolve(Array.from({ length: 100 }, (_, at) => inventArticle(index + at, words)));
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
  }
  async function* nothing() {
    yield await Promise.resolve([]);
  }
  const others = { annotations: nothing, verdicts: nothing, revisions: nothing, drafts: nothing };
  const before = process.memoryUsage().heapUsed;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }, 20);
  await verifyBackup(await writeBackup({ settings: defaultSettings, articles, ...others }));
  clearInterval(timer);
  return peak - before;
}

async function waitLong(page: DriverPage, expression: string): Promise<void> {
  const end = performance.now() + deadline;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`waited in vain for ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
