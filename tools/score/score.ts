import { mkdir, writeFile } from 'node:fs/promises';
import type { Article } from '../../src/model/article.ts';
import { hashText } from '../../src/model/hash-text.ts';
import { comparePage, scoredSecids, sumUp, takenTraps, type PageScore } from './compare.mjs';
import { readCorpus, readHeadlines, type CorpusPage } from './read-corpus.ts';
import { readWithExtension } from './read-with-extension.ts';
import { compareSummary } from './score-summary.mjs';

interface ScoredPage {
  name: string;
  score: PageScore;
  traps: string[];
}

/**
 * Has the built extension read every page below a folder, compares it with the gold beside it, prints the scores, the
 * worst pages first, and writes every article that was read to out/score.json. With a `seed` the pages are also halved at
 * random, and each half scored for itself.
 */
export async function score(folder: string, seed: string | null): Promise<void> {
  const [pages, headlines] = [await readCorpus(folder), await readHeadlines(folder)];
  const readings = await readWithExtension(pages, headlines);
  const scored = pages.map((page) => toScoredPage(page, readings.pages.get(page.name) ?? null));

  printScores(`all ${scored.length} pages`, scored);
  if (seed !== null) {
    const isFirst = ({ name }: ScoredPage) => parseInt(hashText(seed + name).slice(0, 8), 16) % 2 === 0;
    printScores('half A', scored.filter(isFirst));
    printScores(
      'half B',
      scored.filter((page) => !isFirst(page)),
    );
  }
  printWorst(scored);
  if (headlines.length > 0) {
    const rates = headlines.map(({ title, text }, i) =>
      compareSummary(title, text, readings.keySentences[i] ?? []),
    );
    console.log(
      `headlines: the key sentences carry ${percent(mean(rates.map((rate) => rate.chosen)))} of their bigrams, ` +
        `the first three sentences ${percent(mean(rates.map((rate) => rate.first)))} (${headlines.length} articles, equal length)`,
    );
  }

  await mkdir('out', { recursive: true });
  const result = {
    pages: Object.fromEntries(readings.pages),
    scores: sumUp(scored.map((page) => page.score)),
  };
  await writeFile('out/score.json', JSON.stringify(result, null, 1));
}

function toScoredPage({ name, gold }: CorpusPage, article: Article | null): ScoredPage {
  const mentions = article?.mentions ?? [];
  const [clusters, figures] = [article?.clusters ?? [], article?.figures ?? []];
  const secids = scoredSecids(mentions, gold);
  return { name, score: comparePage(gold, { clusters, figures, secids }), traps: takenTraps(mentions, gold) };
}

function printScores(title: string, pages: ScoredPage[]): void {
  const { fields, exactNames, cleanNegatives } = sumUp(pages.map((page) => page.score));
  const traps = pages.flatMap((page) => page.traps);
  console.log(`\n${title}`);
  for (const [field, { precision, recall, f1, right, missed, wrong }] of Object.entries(fields)) {
    const rates = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
    console.log(`  ${field.padEnd(11)} ${rates}   (${right} right, ${missed} missed, ${wrong} wrong)`);
  }
  console.log(`  ${percent(exactNames)} of the clusters found have the exact name`);
  console.log(`  ${percent(cleanNegatives)} of the pages without clusters gave none`);
  console.log(`  traps taken: ${traps.length === 0 ? 'none' : traps.join('、')}`);
}

function printWorst(pages: ScoredPage[]): void {
  const errors = ({ score: { tallies } }: ScoredPage) =>
    Object.values(tallies).reduce((sum, { missed, wrong }) => sum + missed + wrong, 0);
  const worst = pages.toSorted((one, other) => errors(other) - errors(one)).slice(0, 15);
  console.log('\nworst pages');
  for (const page of worst.filter((one) => errors(one) > 0)) {
    const parts = Object.entries(page.score.tallies).filter(([, { missed, wrong }]) => missed + wrong > 0);
    const told = parts.map(([field, { missed, wrong }]) => `${field} −${missed} +${wrong}`).join(', ');
    console.log(`  ${page.name}: ${told}`);
  }
  console.log('');
}

const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
const mean = (rates: number[]) => rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
