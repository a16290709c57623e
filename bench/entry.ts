import { readArticle } from '../src/extract/read-article.ts';
import { readPage } from '../src/extract/read-page.ts';
import { findNames } from '../src/extract/securities/find-names.ts';
import { parseLexicon } from '../src/extract/securities/parse-lexicon.ts';
import type { Lexicon } from '../src/extract/securities/parse-lexicon.ts';

const url = 'https://finance.eastmoney.com/a/202601010000000001.html';
let lexicon: Lexicon | null = null;

/** What is measured, by name; each runs once over the page that is open. */
export const runs = {
  floor: () => document.body.textContent.length + document.querySelectorAll('[data-code]').length,
  readPage: () => readPage(document, url)?.runs.length,
  readArticle: () => readArticle(document, url)?.figures.length,
  findNames: () =>
    lexicon && findNames(document.querySelector('#ContentBody')?.textContent ?? '', lexicon, []).length,
};

/** Gives `findNames` its names; the text is that of public/lexicon/lexicon.txt. */
export function loadLexicon(text: string): void {
  lexicon = parseLexicon(text);
}

/** Milliseconds of one run. */
export function time(name: keyof typeof runs): number {
  const start = performance.now();
  runs[name]();
  return performance.now() - start;
}

Object.assign(globalThis, { bench: { runs, loadLexicon, time } });
