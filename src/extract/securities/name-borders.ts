import { namesTrade, otherThing, subsidiary } from './name-neighbours.ts';
import type { NameForm } from './parse-lexicon.ts';

/** A code that a site's machine put into the middle of a longer name: 中国平安(行情601318,诊股)人寿. */
const insertedCode = /^\([^()]{4,30}\)/;
/** A fund or a future on an index is another security. */
const onIndex = /^(?:指数)?(?:ETF|LOF|联接|增强|基金|[股期]?指?期[货权])/;
/**
 * Whether a form at `start` is a word of its own: not inside a Latin word or a number, not the front of a place, an
 * institution or a parent company, and, when it is short, not made of the ends of its neighbours (中[国新能源], 城建[行业]).
 * `words` are common words of two characters.
 */
export function standsAlone(
  text: string,
  start: number,
  { text: name, secid }: NameForm,
  words: Set<string>,
): boolean {
  const end = start + name.length;
  if (cutsLatin(text, start) || cutsLatin(text, end)) return false;
  const behind = text
    .slice(end, end + 48)
    .replace(insertedCode, '')
    .slice(0, 6);
  if (otherThing.test(behind) || subsidiary.test(behind)) return false;
  if (/^[01]\./.test(secid) && /^集团(?!股份)/.test(behind)) return false;
  if (isIndex(secid) && onIndex.test(behind)) return false;
  if (namesTrade(name, behind)) return false;
  if (name.length < 4 && cutsBehind(text, end, words)) return false;
  return name.length > 4 || !cutsFront(text, start, words);
}

function isIndex(secid: string): boolean {
  return /^(?:1\.000|0\.399|0\.899|2\.|100\.|124\.|251\.)/.test(secid);
}

const latin = /[A-Za-z\d]/;

/** Whether a place in the text has a Latin letter or digit on both sides, of one kind: S|hopify, 50|0, but not A|股. */
function cutsLatin(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const behind = text[at] ?? '';
  return latin.test(before) && latin.test(behind);
}

/** Words of one character that often stand before a name: what they seem to make with it is chance (和|平安银行). */
const joining = new Set('和与及在是的对由以被为因让向从到有了等将把给同跟比至于据就也都称其此该获');

/** Whether the name's front makes a word with what stands before it, and that makes none with what is before it. */
function cutsFront(text: string, start: number, words: Set<string>): boolean {
  if (start === 0 || joining.has(text[start - 1] ?? '')) return false;
  return words.has(text.slice(start - 1, start + 1)) && !words.has(text.slice(start - 2, start));
}

/** Whether the name's end makes a word with what stands behind it, and that makes none with what is behind it. */
function cutsBehind(text: string, end: number, words: Set<string>): boolean {
  return words.has(text.slice(end - 1, end + 1)) && !words.has(text.slice(end, end + 2));
}
