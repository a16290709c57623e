/** Milliseconds of every execution, by what was measured. */
export type Times = Record<string, number[]>;

/** What reading an article may take at most, in milliseconds. */
const targets = { first: 15, warm: 3 };

/** The middle one of some values, NaN of none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The medians in milliseconds, by what was measured. */
export function toMedians(times: Times): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** Prints a row for each thing measured: its median, the ratio to the floor's median, and its best. */
export function printFirstAndWarm(first: Times, warm: Times): void {
  console.log('\nan article of 5,000 characters and 200 mentions in a page of 17,400 elements');
  console.log('medians in ms (as a ratio to the floor of the same run; the best)\n');
  console.log(`  ${''.padEnd(12)} ${'first execution'.padEnd(26)} warm`);
  for (const name of Object.keys(first))
    console.log(`  ${name.padEnd(12)} ${cell(first, name).padEnd(26)} ${cell(warm, name)}`);
  console.log(`\n  readArticle, first: ${judged(first, targets.first)}; warm: ${judged(warm, targets.warm)}`);
}

function cell(times: Times, name: string): string {
  const values = times[name] ?? [];
  const ratio = median(values) / median(times['floor'] ?? []);
  return `${median(values).toFixed(2)} (${ratio.toFixed(1)}×; ${Math.min(...values).toFixed(2)})`;
}

function judged(times: Times, target: number): string {
  const time = median(times['readArticle'] ?? []);
  return `${time.toFixed(1)} ms, ${time <= target ? 'within' : 'over'} the target of ${target} ms`;
}

/** Prints the microseconds for a thousand characters by length, and how they grow from 5,000 to 200,000. */
export function printGrowth(growth: ReadonlyMap<number, number>): void {
  console.log('\nreadArticle, warm, 40 mentions in a thousand characters\n');
  console.log('  characters   µs for a thousand');
  for (const [length, time] of growth)
    console.log(`  ${String(length).padStart(10)}   ${time.toFixed(0).padStart(6)}`);
  const ratio = (growth.get(200_000) ?? NaN) / (growth.get(5_000) ?? NaN);
  console.log(`\n  a character of 200,000 costs ${ratio.toFixed(2)} × one of 5,000`);
}
