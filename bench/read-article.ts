import { chromium, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { isRoot, needBrowser } from '../tools/find-browser.mjs';
import { toBody, toPage } from './sample-page.ts';

const names = ['floor', 'readPage', 'readArticle', 'findNames'] as const;
const freshPages = 15;
const warmRuns = 200;
const lengths = [1_000, 5_000, 20_000, 50_000, 100_000, 200_000];

/** Median milliseconds of what is measured, by name. */
type Times = Record<(typeof names)[number], number>;

/** Measures reading in Chromium, prints it beside its floor, and writes out/bench.json. */
export async function benchReadArticle(): Promise<void> {
  const script = await bundle();
  const lexicon = await readFile('public/lexicon/lexicon.txt', 'utf8');
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    chromiumSandbox: !isRoot(),
  });
  try {
    const open = async (html: string) => {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.evaluate(script);
      await page.evaluate(`bench.loadLexicon(${JSON.stringify(lexicon)})`);
      return page;
    };
    const html = toPage(toBody(5_000, 200), 17_400);
    const result = {
      first: await measureFirst(() => open(html)),
      warm: await measureWarm(await open(html)),
      growth: await measureGrowth(open),
    };
    print(result);
    await mkdir('out', { recursive: true });
    await writeFile('out/bench.json', `${JSON.stringify(result, null, 1)}\n`);
  } finally {
    await browser.close();
  }
}

/** The real source as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: 'bench/entry.ts', formats: ['iife'], name: 'entry' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

/** Each in pages that have run nothing yet. */
async function measureFirst(open: () => Promise<Page>): Promise<Times> {
  return forEachName(async (name) => {
    const times: number[] = [];
    for (let i = 0; i < freshPages; i += 1) {
      const page = await open();
      times.push(await page.evaluate<number>(`bench.time('${name}')`));
      await page.close();
    }
    return median(times);
  });
}

async function measureWarm(page: Page): Promise<Times> {
  return forEachName(async (name) =>
    median(await page.evaluate<number[]>(`Array.from({ length: ${warmRuns} }, () => bench.time('${name}'))`)),
  );
}

/** readArticle by length of text: microseconds for a thousand characters. */
async function measureGrowth(open: (html: string) => Promise<Page>): Promise<Record<number, number>> {
  const growth: Record<number, number> = {};
  for (const length of lengths) {
    const page = await open(toPage(toBody(length, 200), 300));
    const times = await page.evaluate<number[]>("Array.from({ length: 9 }, () => bench.time('readArticle'))");
    growth[length] = (1000 * median(times)) / (length / 1000);
    await page.close();
  }
  return growth;
}

async function forEachName(measure: (name: (typeof names)[number]) => Promise<number>): Promise<Times> {
  const times: Times = { floor: 0, readPage: 0, readArticle: 0, findNames: 0 };
  for (const name of names) times[name] = await measure(name);
  return times;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function print({ first, warm, growth }: { first: Times; warm: Times; growth: Record<number, number> }): void {
  console.log(
    '\n5,000 characters, 200 mentions, 17,400 elements; medians in ms, and as a ratio to the floor of the same run',
  );
  for (const name of names) {
    const cell = (times: Times) => `${times[name].toFixed(2)} (${(times[name] / times.floor).toFixed(1)}×)`;
    console.log(`  ${name.padEnd(12)} first ${cell(first).padEnd(16)} warm ${cell(warm)}`);
  }
  console.log('\nreadArticle, microseconds for a thousand characters, by length');
  for (const [length, time] of Object.entries(growth))
    console.log(`  ${length.padStart(7)}  ${time.toFixed(0)}`);
}
