import { toRange } from './to-range.ts';
import { withPage } from './with-page.ts';

const rounds = 20;

/** Measures browsing libraries of so many articles in Chromium, with half as many annotations, and prints it. */
export async function benchBrowse(counts = [1_000, 10_000]): Promise<void> {
  await withPage('bench/browse-entry.ts', async (page) => {
    const names = await page.evaluate<string[]>('bench.names');
    for (const count of counts) {
      const saving = await page.evaluate<number>(`bench.fill(${count})`);
      console.log(`\nbrowsing ${count} articles and ${count / 2} annotations; ms (p50 / p95)`);
      console.log(`  to save an article with its annotations ${saving.toFixed(2)}`);
      for (const name of names) {
        await page.evaluate(`bench.time('${name}', 2)`); // to warm up
        const times = await page.evaluate<number[]>(`bench.time('${name}', ${rounds})`);
        console.log(`  ${name.padEnd(28)} ${toRange(times)}`);
      }
    }
  });
}
