import { writeBackup } from '../src/export/write-backup.ts';
import { verifyBackup } from '../src/import/verify-backup.ts';
import { defaultSettings } from '../src/model/settings.ts';
import type { DriverPage } from '../tools/browser/driver.ts';
import { inventArticle, inventWords } from './invent-articles.ts';
import { waitLong, withLibrary } from './with-library.ts';

const counts = [1_000, 10_000];
/** What a verified backup of 10,000 articles may take, in seconds. */
const target = 15;

/** Backs up libraries of two sizes with the built extension in Chromium, beside JSON.stringify of the same data. */
export async function benchBackup(): Promise<void> {
  console.log('\nverified backup into the downloads folder, 1,700 characters an article and a note');
  console.log('(a ratio to JSON.stringify of the same data)\n');
  for (const count of counts) await benchCount(count);
}

async function benchCount(count: number): Promise<void> {
  await withLibrary(count, async (page, floor) => {
    const { seconds, size } = await timeBackup(page);
    const heap = await measureHeap(count);
    const ratio = `${(seconds / floor).toFixed(0)}×; JSON.stringify ${floor.toFixed(2)} s`;
    const judged =
      count < 10_000 ? '' : `, ${seconds <= target ? 'within' : 'over'} the target of ${target} s`;
    console.log(
      `  ${count} articles: ${seconds.toFixed(1)} s${judged} (${ratio}), ${(size / 1e6).toFixed(1)} MB on the disk, ` +
        `at most ${Math.round(heap / 1e6)} MB of heap`,
    );
  });
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
