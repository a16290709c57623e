import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { findClusters } from '../../src/extract/clusters/find-clusters.ts';
import { findFigures } from '../../src/extract/figures/find-figures.ts';
import { findKeyPoints } from '../../src/extract/key-points/find-key-points.ts';
import { findCodes } from '../../src/extract/securities/find-codes.ts';
import { findNames } from '../../src/extract/securities/find-names.ts';
import { parseLexicon } from '../../src/extract/securities/parse-lexicon.ts';
import { createHostileText } from './create-hostile-text.ts';
import { lexiconText } from './securities/lexicon-text.ts';
import { toArticleText } from './to-article-text.ts';

/* `npm run fuzz` reads forty times as many texts. A failure names its seed: npm run fuzz -- -t "seed 17 " */

const seeds = Array.from({ length: import.meta.env.MODE === 'fuzz' ? 6000 : 150 }, (_, index) => index + 1);
const [shortLength, longLength] = [2_000, 20_000];

/** Here a rule that backtracks exponentially shows before it hangs the test for good. In characters, and milliseconds. */
const [steps, stepTime] = [[16, 20, 25, 31, 39, 49, 61, 76, 95, 120, 250, 500, 1_000], 500];

/** What ten times the text may cost, as a multiple: linear is 10, quadratic 100. */
const mostGrowth = 40;
/** A text that is read sooner than this, in milliseconds, is not timed against: the clock and the engine are not so even. */
const leastTime = 4;

const lexicon = parseLexicon(lexiconText);

/** Everything that reads a text, by name; each is given what the one before it would hand on. */
function readersOf(text: string): Record<string, () => unknown> {
  const article = toArticleText(text.split('\n'));
  const figures = findFigures(article.text, article.paragraphs);
  const codes = findCodes(article.text);
  return {
    findFigures: () => findFigures(article.text, article.paragraphs),
    findClusters: () => findClusters(article.text, article.paragraphs, figures, codes),
    findKeyPoints: () => findKeyPoints(article.text, article.paragraphs, figures, codes),
    findCodes: () => findCodes(article.text),
    findNames: () => findNames(article.text, lexicon, codes),
  };
}

/** Milliseconds on the processor: what else a busy machine does is not counted. */
function timeOf(run: () => unknown): number {
  const start = cpuUsage();
  run();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of some measurements, until one is below `bound`: what the engine does now and then is not the rule's fault. */
function leastOf(measure: () => number, bound: number): number {
  let least = Infinity;
  for (let round = 0; round < 3 && least >= bound; round += 1) least = Math.min(least, measure());
  return least;
}

/** All of them, to be run at once. */
function readAll(text: string): () => unknown {
  return () => Object.values(readersOf(text)).map((run) => run());
}

/** How many times longer the long run takes. */
function growthOf(short: () => unknown, long: () => unknown): number {
  return timeOf(long) / Math.max(timeOf(short), leastTime);
}

test.each(seeds)('the hostile text of seed %i is read, in time that grows with its length', (seed) => {
  const toText = createHostileText(seed);
  for (const length of steps) {
    const text = toText(length);
    const time = leastOf(() => timeOf(readAll(text)), stepTime);
    expect(time, `seed ${seed}: ${length} characters, in ms`).toBeLessThan(stepTime);
  }
  const short = readersOf(toText(shortLength));
  const long = readersOf(toText(longLength));
  for (const [name, run] of Object.entries(long)) {
    const growth = leastOf(() => growthOf(short[name] ?? run, run), mostGrowth);
    expect(growth, `seed ${seed}: ${name}, ten times the text`).toBeLessThan(mostGrowth);
  }
});
