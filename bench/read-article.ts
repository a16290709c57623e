import { chromium, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { isRoot, needBrowser } from '../tools/find-browser.mjs';
import { bundle } from './bundle.ts';
import { keepResult } from './keep-result.ts';
import { median, printFirstAndWarm, printGrowth, toMedians, type Times } from './print-times.ts';
import { toBody, toPage } from './sample-page.ts';

const names = ['floor', 'leastFloor', 'readPage', 'readArticle', 'findNames'] as const;
const freshPages = 15;
const warmRuns = 200;
const lengths = [1_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
const [articleLength, articleMentions, pageElements] = [5_000, 200, 17_400];

/** Measures reading in Chromium, prints it beside its floor, and writes out/bench.json. */
export async function benchReadArticle(): Promise<void> {
  const script = await bundle('bench/entry.ts');
  const lexicon = await readFile('public/lexicon/lexicon.txt', 'utf8');
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    chromiumSandbox: !isRoot(),
  });
  try {
    const open = (html: string) => openPage(browser, html, script);
    const article = toPage(toBody(articleLength, articleMentions), pageElements);
    const first = await measureFirst(() => open(article), lexicon);
    const warm = await measureWarm(await open(article), lexicon);
    const growth = await measureGrowth(open);
    printFirstAndWarm(first, warm);
    printGrowth(growth);
    const result = { first: toMedians(first), warm: toMedians(warm), growth: Object.fromEntries(growth) };
    await keepResult('readArticle', result);
  } finally {
    await browser.close();
  }
}

/** A page in a process of its own, isolated so that its clock has steps of 5 µs and not of 100. */
async function openPage(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: html,
    }),
  );
  await page.goto('https://finance.eastmoney.com/a/202601010000000001.html');
  await page.evaluate(script);
  if (!(await page.evaluate<boolean>('bench.isIsolated')))
    throw new Error('the clock of the page is too coarse');
  return page;
}

/** Milliseconds of the first execution, each in a page that has run nothing yet. */
async function measureFirst(open: () => Promise<Page>, lexicon: string): Promise<Times> {
  const times: Times = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < freshPages; i += 1) {
    for (const name of names) {
      const page = await open();
      if (name === 'findNames') await prepareNames(page, lexicon);
      times[name]?.push(await page.evaluate<number>(`bench.time('${name}')`));
      await page.context().close();
    }
  }
  return times;
}

/** Milliseconds of many executions in one page. */
async function measureWarm(page: Page, lexicon: string): Promise<Times> {
  await prepareNames(page, lexicon);
  for (const name of names) await page.evaluate(`bench.warmUp('${name}', 500)`);
  const times = await page.evaluate<Times>(`bench.timeByTurns(${JSON.stringify(names)}, ${warmRuns})`);
  await page.context().close();
  return times;
}

async function prepareNames(page: Page, lexicon: string): Promise<void> {
  await page.evaluate(`bench.prepareNames(${JSON.stringify(lexicon)})`);
}

/** Microseconds that `readArticle` takes for a thousand characters, warm, by length; mentions are as dense everywhere. */
async function measureGrowth(open: (html: string) => Promise<Page>): Promise<Map<number, number>> {
  const growth = new Map<number, number>();
  for (const length of lengths) {
    const page = await open(toPage(toBody(length, (length / articleLength) * articleMentions), 300));
    await page.evaluate("bench.warmUp('readArticle', 500)");
    const times = await page.evaluate<Times>("bench.timeByTurns(['readArticle'], 15)");
    growth.set(length, (1000 * median(times['readArticle'] ?? [])) / (length / 1000));
    await page.context().close();
  }
  return growth;
}
