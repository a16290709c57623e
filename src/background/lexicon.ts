import browser from 'webextension-polyfill';
import { parseLexicon } from '../extract/securities/parse-lexicon.ts';
import type { Lexicon } from '../extract/securities/parse-lexicon.ts';

let lexicon: Promise<Lexicon> | null = null;

/** The known names of securities: read from the extension's own files at the first question, then kept. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= fetch(browser.runtime.getURL('lexicon/lexicon.txt'))
    .then((response) => response.text())
    .then(parseLexicon);
  return lexicon;
}
