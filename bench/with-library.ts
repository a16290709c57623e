import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toNote } from '../src/model/annotation.ts';
import type { DriverPage } from '../tools/browser/driver.ts';
import { launch } from '../tools/browser/launch.ts';
import { inventArticle, inventWords } from './invent-articles.ts';
import { withFolder } from './with-folder.ts';

/** When we give up, in milliseconds. */
const deadline = 900_000;
/** How many are imported at once; a string cannot be as long as JSON of 100,000 of them. */
const perFile = 10_000;

/**
 * Opens the library of the built extension in Chromium with so many articles of 1,700 characters in it, each with a note.
 * `floor`: the seconds that JSON.stringify takes for the same data.
 */
export async function withLibrary(
  count: number,
  work: (page: DriverPage, floor: number) => Promise<void>,
): Promise<void> {
  await withEmptyLibrary(async (page, folder) => {
    let floor = 0;
    for (let from = 0; from < count; from += perFile) {
      const file = await writeLibrary(folder, Math.min(perFile, count - from), from);
      floor += file.floor;
      await page.reload(); // so that the report is that of this file
      await page.setFiles('import-input', [file.path]);
      await waitLong(page, `document.querySelector('[data-testid="import-result"]') !== null`);
    }
    if (count > 0) await waitLong(page, isIndexed(count)); // indexing beside it would be measured with it
    await work(page, floor);
  });
}

/** Opens an empty library; `folder` is there until the work is done. */
export async function withEmptyLibrary(
  work: (page: DriverPage, folder: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const options = { port: 9, folder, headless: true, colorScheme: 'light', locale: 'zh-CN' } as const;
    const browser = await launch('chromium', { ...options, isPermitted: true });
    try {
      await work(await browser.openExtensionPage('library.html'), folder);
    } finally {
      await browser.close();
    }
  });
}

/**
 * Writes so many of the invented articles, from one on, as Tickermark JSON; `floor`: the seconds that JSON.stringify takes for
 * them.
 */
export async function writeLibrary(
  folder: string,
  count: number,
  from = 0,
): Promise<{ path: string; floor: number }> {
  const path = join(folder, 'library.json');
  const library = inventLibrary(count, from);
  const start = performance.now();
  const json = JSON.stringify(library);
  const floor = (performance.now() - start) / 1000;
  await writeFile(path, json);
  return { path, floor };
}

/** Whether so many articles are signed, and indexed as far as they can be; a segment has 256 at most. */
const isIndexed = (count: number) => `new Promise((resolve) => {
  const opening = indexedDB.open('tickermark');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['searchCopies', 'unsigned']);
    const [copies, unsigned] = ['searchCopies', 'unsigned'].map((name) => transaction.objectStore(name).count());
    transaction.oncomplete = () => {
      opening.result.close();
      resolve(copies.result > ${count - 256} && unsigned.result === 0);
    };
  };
})`;

/** Waits for something that takes minutes at most. */
export async function waitLong(page: DriverPage, expression: string): Promise<void> {
  const end = performance.now() + deadline;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`waited in vain for ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Its words are invented, so that it packs as news does. */
function inventLibrary(count: number, from: number): object {
  const words = inventWords();
  const articles = Array.from({ length: count }, (_, index) => inventArticle(from + index, words));
  const annotations = articles.map((article) => toNote(article, '留意风电与储能。', article.savedAt));
  return { format: 'tickermark', version: 1, articles, annotations };
}
