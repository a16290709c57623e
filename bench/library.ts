import type { DriverPage } from '../tools/browser/driver.ts';
import { keepResult } from './keep-result.ts';
import { median } from './print-times.ts';
import { withLibrary } from './with-library.ts';

const openings = 9;
/** Milliseconds in which what the page before asked for, above all who else has a story, is answered. */
const quiet = 1000;

interface Result {
  /** Milliseconds from the navigation to the frame behind the first cards, or behind the empty library's text. */
  first: number;
  /** Bytes of the page's heap, the least of all openings. */
  heap: number;
}

/** Opens the built extension's library with so many articles in Chromium; without any it is the floor of the others. */
export async function benchLibrary(counts = [1_000, 10_000]): Promise<void> {
  console.log('\nopening the library (a ratio to the same page without articles)\n');
  const results: Record<string, Result> = {};
  for (const count of [0, ...counts])
    await withLibrary(count, async (page) => {
      results[count] = await openOften(page, count === 0 ? 'import-input' : 'article-card');
      print(count, results[count], results[0]);
    });
  await keepResult('library', results);
}

async function openOften(page: DriverPage, awaited: string): Promise<Result> {
  await page.evaluate("void (location.hash = '#/')");
  const times: number[] = [];
  const heaps: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await new Promise((resolve) => setTimeout(resolve, quiet));
    await page.reload();
    const [time, heap] = (await page.evaluate(`new Promise((resolve) => {
      const look = () => requestAnimationFrame(() =>
        document.querySelector('[data-testid="${awaited}"]')
          ? resolve([performance.now(), performance.memory.usedJSHeapSize])
          : look());
      look();
    })`)) as [number, number];
    times.push(time);
    heaps.push(heap);
  }
  return { first: median(times), heap: Math.min(...heaps) };
}

function print(count: number, { first, heap }: Result, floor: Result | undefined): void {
  const ratio = (first / (floor?.first ?? NaN)).toFixed(2);
  console.log(
    `  ${count} articles: first cards after ${first.toFixed(0)} ms (${ratio}×), ${(heap / 1e6).toFixed(1)} MB of heap`,
  );
}
