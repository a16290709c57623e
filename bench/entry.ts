import { readArticle } from '../src/extract/read-article.ts';
import { markSelector } from '../src/extract/read-mark.ts';
import { readPage } from '../src/extract/read-page.ts';
import { findNames } from '../src/extract/securities/find-names.ts';
import { parseLexicon } from '../src/extract/securities/parse-lexicon.ts';

const url = location.href;
let lexicon = parseLexicon('tickermark-lexicon 1 2026-01-01\nwords \nothers 示例集团');
let text = '';

/** What is measured, by name; each reads the page that is open. The floors are what a reader of it can hardly do without. */
const runs = {
  floor: () => document.body.textContent.length + document.querySelectorAll(markSelector).length,
  leastFloor: () => document.body.textContent.length + document.querySelectorAll('[data-code]').length,
  readPage: () => readPage(document, url)?.runs.length,
  readArticle: () => readArticle(document, url)?.figures.length,
  findNames: () => findNames(text, lexicon, []).length,
};
type Name = keyof typeof runs;

/** Gives `findNames` its names, those of public/lexicon/lexicon.txt, and its text. */
function prepareNames(file: string): void {
  lexicon = parseLexicon(file);
  text = document.querySelector('#ContentBody')?.textContent ?? '';
}

/** Milliseconds of one run. */
function time(name: Name): number {
  const start = performance.now();
  runs[name]();
  return performance.now() - start;
}

/** Milliseconds of so many runs of each, by turns, so that what disturbs one disturbs all. */
function timeByTurns(names: Name[], rounds: number): Record<string, number[]> {
  const times = Object.fromEntries(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const name of names) times[name]?.push(time(name));
  return times;
}

/** Runs one until the engine has had its time, in milliseconds, to make it fast. */
function warmUp(name: Name, milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) runs[name]();
}

Object.assign(globalThis, {
  bench: { prepareNames, time, timeByTurns, warmUp, isIsolated: crossOriginIsolated },
});
