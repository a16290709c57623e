import type { Page } from '@playwright/test';
import { readCorpus, readHeadlines } from '../tools/score/read-corpus.ts';
import type { judgeInvented, judgeTexts, Verdict } from './judge-stories.ts';
import { median } from './print-times.ts';
import { withPage } from './with-page.ts';

const corpus = '../shared/corpus';
const pairs = 4_000;
/** Pairs that no rule was made with. */
const firstPair = 500_000;
const reports = 1_000;
const askedReports = 200;

/** Measures in Chromium how well the same story is told, and what that costs, and prints it. */
export async function benchStory(counts = [1_000, 10_000]): Promise<void> {
  await withPage('bench/story-entry.ts', async (page) => {
    await printInvented(page);
    await printCorpus(page);
    await printSeries(page);
    await printTimes(page, counts);
  });
}

async function printInvented(page: Page): Promise<void> {
  const judged = await page.evaluate<ReturnType<typeof judgeInvented>>(
    `bench.judgeInvented(${firstPair}, ${pairs})`,
  );
  console.log(`\nthe same story: ${pairs} invented pairs, half of them rewrites\n`);
  for (const [name, verdict] of [
    ['ours', judged.ours],
    ['all bigrams, the best threshold for these pairs', judged.bigrams],
    ['SimHash of bigrams, the best threshold for these pairs', judged.simHash],
  ] as const)
    console.log(`  ${name.padEnd(56)} ${toWords(verdict)}`);
  const errors = judged.kinds.map(({ kind, count, errors }) => `${kind} ${errors} of ${count}`);
  console.log(`  errors of ours: ${errors.join(', ')}`);
}

async function printCorpus(page: Page): Promise<void> {
  const pages = await readCorpus(corpus).catch(() => null);
  if (!pages) {
    console.log(`  there is no ${corpus}: nothing is measured with it`);
    return;
  }
  const html = pages.map((one) => one.html);
  const read = await page.evaluate<string[]>(`bench.readTexts(${JSON.stringify(html)})`);
  const texts = [...read, ...(await readHeadlines(corpus)).map(({ text }) => text)];
  const judged = await page.evaluate<ReturnType<typeof judgeTexts>>(
    `bench.judgeTexts(${JSON.stringify(texts)})`,
  );
  const { right, missed } = judged.near;
  console.log(`\n  ${judged.texts} texts of the corpus, ${judged.pairs} pairs`);
  console.log(`  ${right + missed} near-duplicates by their bigrams: ${toWords(judged.near)}`);
  console.log(`  five rewrites of each against all of them: ${toWords(judged.rewrites)}`);
}

async function printSeries(page: Page): Promise<void> {
  const { found, wrong } = await page.evaluate<Record<'found' | 'wrong', number>>(
    `bench.askSeries(${reports}, ${askedReports})`,
  );
  console.log(
    `\n  a series of ${reports} reports with the same words; rewrites of ${askedReports}: ${found} found, ${wrong} others with them`,
  );
}

async function printTimes(page: Page, counts: number[]): Promise<void> {
  console.log('');
  for (const length of [1_000, 5_000]) {
    const time = await page.evaluate<number>(`bench.timeSignature(${length})`);
    console.log(`  the signature of ${length} characters: ${time.toFixed(0)} µs`);
  }
  for (const count of counts) {
    const { saving, signing } = await page.evaluate<Record<'saving' | 'signing', number>>(
      `bench.fill(${count})`,
    );
    const { one, fifty } = await page.evaluate<Record<'one' | 'fifty', number[]>>('bench.time()');
    console.log(
      `  ${count} articles: to save one ${saving.toFixed(2)} ms, of it ${signing.toFixed(2)} for its signature; ` +
        `to ask for the sources of one ${median(one).toFixed(1)} ms, of a page of 50 ${median(fifty).toFixed(1)}`,
    );
  }
}

function toWords({ right, wrong, missed }: Verdict): string {
  const share = (count: number, of: number) => (of === 0 ? '–' : (count / of).toFixed(4));
  return (
    `precision ${share(right, right + wrong)}, recall ${share(right, right + missed)} ` +
    `(${right} right, ${wrong} wrong, ${missed} missed)`
  );
}
