import { chromium } from '@playwright/test';
import { isRoot, needBrowser } from '../tools/find-browser.mjs';
import { bundle } from './bundle.ts';
import { toRange } from './to-range.ts';

const kinds = ['2', '3', '4', 'two words'];

/** Measures searching libraries of so many articles in Chromium, beside comparing all texts in memory, and prints it. */
export async function benchSearch(counts = [1_000, 10_000]): Promise<void> {
  const script = await bundle('bench/search-entry.ts');
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    chromiumSandbox: !isRoot(),
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://finance.eastmoney.com/');
    await page.evaluate(script);
    let before = 0;
    for (const count of counts) {
      const filled = await page.evaluate<Filled>(`bench.fill(${count})`);
      console.log(`\n${count} articles of 1,700 characters; ms (p50 / p95; texts in memory beside them)`);
      const perArticle = (total: number) => (total / (count - before)).toFixed(2);
      console.log(`  to save one ${perArticle(filled.saving)}, to index it ${perArticle(filled.indexing)}`);
      console.log(`  longest task while indexing: ${filled.longest === 0 ? 'under 50' : filled.longest}`);
      const { cold, dossier } = await page.evaluate<Record<string, number>>('bench.timeCold()');
      console.log(`  cold ${cold?.toFixed(0)}, dossier of the commonest security ${dossier?.toFixed(1)}`);
      for (const kind of kinds) {
        await page.evaluate(`bench.time('${kind}')`); // to warm up
        const times = await page.evaluate<Times>(`bench.time('${kind}')`);
        console.log(`  ${kind.padEnd(10)} ${toRange(times.ours).padEnd(14)} ${toRange(times.floor)}`);
      }
      before = count;
    }
  } finally {
    await browser.close();
  }
}

interface Filled {
  saving: number;
  indexing: number;
  longest: number;
}
type Times = Record<'ours' | 'floor', number[]>;
