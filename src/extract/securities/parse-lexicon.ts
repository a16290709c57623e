import type { BoardKind } from '../../model/security.ts';

/**
 * How much a name says by itself. `sure`: it names the security wherever it stands as a word; `weak`: also a person, a
 * brand or an institution, one sign is needed; `generic`: an ordinary word or a place, only a strong sign counts;
 * `none`: a longer word that holds a name and is none (茅台集团).
 */
export type Strength = 'sure' | 'weak' | 'generic' | 'none';

/** A form under which texts name a security. `secid` is "" where the strength is `none`. */
export interface NameForm {
  text: string;
  secid: string;
  strength: Strength;
}

/** The known names of securities. */
export interface Lexicon {
  /** The day of its newest row, ISO 8601. */
  asOf: string;
  /** Forms by their first two characters (see `toPairKey`), longest first. */
  forms: Map<number, NameForm[]>;
  /** What is known of a security by its secid; `name` is "" where only its code is known. */
  securities: Map<string, { name: string; boardKind: BoardKind | null }>;
  /** Common words of two characters. */
  words: Set<string>;
}

/** The file is no lexicon, or a line of it is broken. */
export class InvalidLexiconError extends Error {
  override name = 'InvalidLexiconError';
}

const strengths: Record<string, Strength> = { '?': 'weak', '!': 'generic' };
const boardKinds: Record<string, BoardKind> = { industry: 'industry', concept: 'concept', region: 'region' };

/**
 * The two UTF-16 units of a text at `at` as a number below 2^30, which engines hold without a heap object. Not unique: what
 * is found by it has to be compared.
 */
export function toPairKey(text: string, at = 0): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/**
 * Reads the file that tools/lexicon/build-lexicon.mjs writes; throws InvalidLexiconError when it is no such file.
 *
 *     tickermark-lexicon 1 2026-08-22          the format's version, the newest row's day
 *     words 一个中国我们                          common words of two characters, run together
 *     others 茅台集团 飞天茅台                     longer words that hold a name and are none
 *     =0 6                                     market 0, codes of six digits, each as its distance from the one before
 *     1 平安银行|?平银                            ? a weak name, ! a generic one, ~ shown but not looked for
 *     =90 BK4 concept                          codes of a prefix and four digits, boards of one kind
 *     =105                                     codes as they are
 *     AAPL ?苹果|苹果公司
 */
export function parseLexicon(file: string): Lexicon {
  const [head = '', words = '', others = '', ...rows] = file.split('\n');
  const asOf = /^tickermark-lexicon 1 (\d{4}-\d{2}-\d{2})$/.exec(head)?.[1];
  if (asOf === undefined)
    throw new InvalidLexiconError('The first line is not "tickermark-lexicon 1" with a day.');
  const lexicon: Lexicon = { asOf, forms: new Map(), securities: new Map(), words: parseWords(words) };
  for (const text of parseLine(others, 'others').split(' '))
    addForm(lexicon, { text, secid: '', strength: 'none' });
  parseRows(rows, lexicon);
  for (const forms of lexicon.forms.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return lexicon;
}

function parseLine(line: string, name: string): string {
  if (!line.startsWith(`${name} `)) throw new InvalidLexiconError(`There is no line "${name}".`);
  return line.slice(name.length + 1);
}

function parseWords(line: string): Set<string> {
  return new Set(parseLine(line, 'words').match(/../g));
}

/** What a section's head says of the codes below it; `digits` is null where they are written as they are. */
interface Section {
  market: string;
  prefix: string;
  digits: number | null;
  boardKind: BoardKind | null;
}

function parseRows(rows: string[], lexicon: Lexicon): void {
  let section: Section | null = null;
  let number = 0;
  for (const row of rows) {
    if (row === '') continue;
    if (row.startsWith('=')) {
      section = parseSection(row);
      number = 0;
      continue;
    }
    if (!section) throw new InvalidLexiconError(`A row stands before any section: "${row}".`);
    const blank = row.indexOf(' ');
    const step = blank < 0 ? row : row.slice(0, blank);
    number += Number(step);
    if (section.digits !== null && !/^\d+$/.test(step))
      throw new InvalidLexiconError(`No distance: "${row}".`);
    const code =
      section.digits === null ? step : section.prefix + String(number).padStart(section.digits, '0');
    addNames(lexicon, section, `${section.market}.${code}`, blank < 0 ? '' : row.slice(blank + 1));
  }
}

function parseSection(row: string): Section {
  const match = /^=(\d{1,3})(?: ([A-Z]*)(\d))?(?: (industry|concept|region))?$/.exec(row);
  if (!match?.[1]) throw new InvalidLexiconError(`No section: "${row}".`);
  return {
    market: match[1],
    prefix: match[2] ?? '',
    digits: match[3] === undefined ? null : Number(match[3]),
    boardKind: boardKinds[match[4] ?? ''] ?? null,
  };
}

function addNames(lexicon: Lexicon, { boardKind }: Section, secid: string, names: string): void {
  const marked = names === '' ? [] : names.split('|');
  const plain = marked.map((name) => name.replace(/^[?!~]/, ''));
  lexicon.securities.set(secid, { name: plain[0] ?? '', boardKind });
  for (const [i, text] of plain.entries()) {
    const mark = marked[i]?.[0] ?? '';
    if (mark === '~') continue;
    for (const form of toMarkedForms(text))
      addForm(lexicon, { text: form, secid, strength: strengths[mark] ?? 'sure' });
  }
}

/** A share under special treatment is *ST or ST by the day, and 退市 in front or 退 behind in its last weeks. */
function toMarkedForms(name: string): string[] {
  const bare = /^\*?ST(?=[\u4e00-\u9fff])(.+)$/.exec(name)?.[1];
  return bare === undefined ? [name] : [`ST${bare}`, `*ST${bare}`, `退市${bare}`, `${bare}退`];
}

function addForm({ forms }: Lexicon, form: NameForm): void {
  if (form.text.length < 2) throw new InvalidLexiconError(`A name is too short: "${form.text}".`);
  const key = toPairKey(form.text);
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}
