import { parseQuery } from './parse-query.ts';
import type { Term } from './query.ts';

/** Terms as a reader would type them, so that `parseQuery` gives the same ones: for chips that become text again. */
export function toQueryText(terms: Term[]): string {
  return terms.map(toTermText).join(' ');
}

function toTermText(term: Term): string {
  if (term.type === 'filter') return `${term.field}:${term.isQuoted ? quote(term.value) : bare(term.value)}`;
  return term.isQuoted || !isPlain(term.text) ? quote(term.text) : term.text;
}

/** A value that blanks would part, or that begins with a quote, is kept together by quotes. */
function bare(value: string): string {
  return /\s|^["＂“]/.test(value) ? quote(value) : value;
}

/** Whether a word is read as just this word when it stands alone. */
function isPlain(word: string): boolean {
  const [only, ...others] = parseQuery(word).terms;
  return others.length === 0 && only?.type === 'word' && !only.isQuoted && only.text === word;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
