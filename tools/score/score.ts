import { mkdir, writeFile } from 'node:fs/promises';
import { hashText } from '../../src/model/hash-text.ts';
import { comparePage, sumUp } from './compare.mjs';
import { printScores, printWorst, type Headline, type ScoredPage } from './print-scores.ts';
import { readCorpus, readHeadlines } from './read-corpus.ts';
import { readWithExtension } from './read-with-extension.ts';
import { compareSummary } from './score-summary.mjs';

/**
 * Has the built extension read every page below a folder, compares it with the gold beside it, prints the scores, the
 * worst pages first, and writes every article that was read to out/score.json. With a `seed` the pages are also halved at
 * random, and each half scored for itself.
 */
export async function score(folder: string, seed: string | null): Promise<void> {
  const [pages, pairs] = [await readCorpus(folder), await readHeadlines(folder)];
  const { pages: articles, keySentences } = await readWithExtension(pages, pairs);
  const scored = pages.map(({ name, gold }) => {
    const article = articles.get(name) ?? null;
    return { name, isRead: article !== null, score: comparePage(gold, article) };
  });
  const headlines = pairs.map(({ title, text }, index) => ({
    name: title,
    rates: compareSummary(title, text, keySentences[index] ?? []),
  }));

  printScores(`all ${scored.length} pages`, scored, headlines);
  if (seed !== null) printHalves(scored, headlines, seed);
  printWorst(scored);

  await mkdir('out', { recursive: true });
  const scores = { ...sumUp(scored.map((page) => page.score)), headlines };
  await writeFile('out/score.json', JSON.stringify({ pages: Object.fromEntries(articles), scores }, null, 1));
}

function printHalves(pages: ScoredPage[], headlines: Headline[], seed: string): void {
  const isFirst = ({ name }: { name: string }) => parseInt(hashText(seed + name).slice(0, 8), 16) % 2 === 0;
  const isSecond = (one: { name: string }) => !isFirst(one);
  printScores('half A', pages.filter(isFirst), headlines.filter(isFirst));
  printScores('half B', pages.filter(isSecond), headlines.filter(isSecond));
}
