import { keepResult } from './keep-result.ts';
import { median } from './print-times.ts';
import { toRange } from './to-range.ts';
import { withPage } from './with-page.ts';

const kinds = ['2', '3', '4', 'two words'];
/** FlexSearch needs 200 MB for so many. */
const mostForFlexSearch = 10_000;

/**
 * Measures searching libraries of so many articles in Chromium, beside comparing all texts in memory and beside FlexSearch,
 * and prints it.
 */
export async function benchSearch(counts = [1_000, 10_000]): Promise<void> {
  const results: Record<string, Result> = {};
  await withPage('bench/search-entry.ts', async (page) => {
    let before = 0;
    for (const count of counts) {
      const filled = await page.evaluate<Filled>(`bench.fill(${count})`);
      const first = await page.evaluate<First>('bench.timeCold()');
      const times: Record<string, Times> = {};
      for (const kind of kinds) {
        await page.evaluate(`bench.time('${kind}')`); // to warm up
        times[kind] = await page.evaluate<Times>(`bench.time('${kind}')`);
      }
      const flexSearch =
        count <= mostForFlexSearch ? await page.evaluate<FlexSearch>('bench.timeFlexSearch()') : null;
      const added = count - before;
      results[count] = {
        saving: filled.saving / added,
        indexing: filled.indexing / added,
        longest: filled.longest,
        ...{ ...first, times, flexSearch },
      };
      print(count, results[count]);
      before = count;
    }
    printGrowth(results, counts);
    await keepResult('search', results);
  });
}

interface Filled {
  saving: number;
  indexing: number;
  /** The longest task over 50 ms while indexing, 0 for none. */
  longest: number;
}
interface First {
  cold: number;
  dossier: number;
}
type Times = Record<'ours' | 'floor', number[]>;
interface FlexSearch {
  adding: number;
  times: Record<string, number[]>;
}
/** Milliseconds, those of `Filled` for one article. */
interface Result extends Filled, First {
  times: Record<string, Times>;
  flexSearch: FlexSearch | null;
}

function print(count: number, { saving, indexing, longest, cold, dossier, times, flexSearch }: Result): void {
  console.log(`\n${count} articles of 1,700 characters; ms`);
  console.log(`  to save one ${saving.toFixed(2)}, to index it ${indexing.toFixed(2)}`);
  console.log(`  longest task while indexing: ${longest === 0 ? 'under 50' : longest}`);
  console.log(`  cold ${cold.toFixed(0)}, dossier of the commonest security ${dossier.toFixed(1)}`);
  console.log(`  ${'p50 / p95'.padEnd(10)} ${'ours'.padEnd(15)} ${'in memory'.padEnd(15)} FlexSearch`);
  for (const kind of kinds) {
    const { ours = [], floor = [] } = times[kind] ?? {};
    const theirs = flexSearch ? toRange(flexSearch.times[kind] ?? []) : '-';
    console.log(`  ${kind.padEnd(10)} ${toRange(ours).padEnd(15)} ${toRange(floor).padEnd(15)} ${theirs}`);
  }
  if (flexSearch) console.log(`  FlexSearch adds one in ${flexSearch.adding.toFixed(2)}, at every start`);
}

function printGrowth(results: Record<string, Result>, counts: number[]): void {
  const [least, most] = [counts[0] ?? 0, counts.at(-1) ?? 0];
  console.log(`\nfrom ${least} to ${most} articles the p50 grows`);
  for (const kind of kinds) {
    const at = (count: number) => median(results[count]?.times[kind]?.ours ?? []);
    console.log(`  ${kind.padEnd(10)} ${(at(most) / at(least)).toFixed(1)} times`);
  }
}
