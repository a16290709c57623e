import browser from 'webextension-polyfill';
import { parseLexicon } from '../extract/securities/parse-lexicon.ts';
import type { Lexicon } from '../extract/securities/parse-lexicon.ts';

let lexicon: Promise<Lexicon> | null = null;

/** The known names of securities: read from the extension's own files at the first question, then kept. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= readLexicon().catch((error: unknown) => {
    lexicon = null; // the next question tries again
    throw error;
  });
  return lexicon;
}

async function readLexicon(): Promise<Lexicon> {
  const response = await fetch(browser.runtime.getURL('lexicon/lexicon.txt'));
  return parseLexicon(await response.text());
}
