/**
 * Builds public/lexicon/lexicon.txt from the tables of a folder and the hand-written lists beside this file:
 *
 *     node tools/lexicon/build-lexicon.mjs ../shared/data
 *
 * Same input, same bytes. src/extract/securities/parse-lexicon.ts describes the format and reads it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBoardName, toForms, toHongKongForms } from './name-forms.mjs';
import { readList, readTable } from './read-table.mjs';
import { toLexiconText } from './to-lexicon-text.mjs';

/**
 * @typedef {{ secid: string, names: string[], asof: string, boardKind?: string }} Entry  `names`: the usual one first
 * @typedef {Record<string, string>} Row
 */

const mainland = new Set(['SZ', 'SH', 'BJ']);
const boardKinds = new Map([
  ['行业', 'industry'],
  ['概念', 'concept'],
  ['地域', 'region'],
]);

/**
 * @param {string} folder  holds securities.csv and boards.csv
 * @returns {string} the lexicon as a file
 */
export function buildLexicon(folder) {
  const rows = readTable(join(folder, 'securities.csv'));
  const boards = readTable(join(folder, 'boards.csv')).filter((row) => /^BK\d+$/.test(row['code'] ?? ''));
  // A name belongs to the first that claims it: the mainland share, what is listed by hand, Hong Kong, the others.
  const entries = [
    ...rows.filter(isListedShare).map(toListedEntry),
    ...['indices.txt', 'more-names.txt', 'us-names.txt'].flatMap(readEntries),
    ...rows.filter(isListedShare).map(toAliasEntry),
    ...rows.filter(isFormerShare).map(toEntry),
    ...rows.filter(isHongKongShare).map((row) => withNames(row, toHongKongForms(row['name'] ?? ''))),
    ...rows.filter((row) => row['kind'] === 'etf').map(toListedEntry),
    ...rows.filter(isAmericanShare).map((row) => withNames(row, [])),
    ...boards.map(toBoardEntry),
  ];
  return toLexiconText(entries, {
    doubtful: readSections('doubtful-names.txt'),
    others: readList('no-names.txt').flat(),
    words: readList('common-words.txt').flat(),
  });
}

/** @param {Row} row */
const isShare = (row) => row['kind'] === 'stock' && mainland.has(row['market'] ?? '');
/** @param {Row} row */
const isListedShare = (row) => isShare(row) && row['status'] === 'listed';
/**
 * Beijing's codes before 920 are left out: the share is listed under its new one.
 * @param {Row} row
 */
const isFormerShare = (row) => isShare(row) && /^historical$/.test(row['status'] ?? '');
/**
 * Without the second counters in yuan.
 * @param {Row} row
 */
const isHongKongShare = (row) => row['market'] === 'HK' && !/-S?W?R$/.test(row['name'] ?? '');
/**
 * Without warrants, units, rights and preferred shares, which a fifth letter tells.
 * @param {Row} row
 */
const isAmericanShare = (row) => row['kind'] === 'us' && !/^.{4}[WURZPONML]$/.test(row['code'] ?? '');

/**
 * @param {Row} row
 * @param {string[]} names
 * @returns {Entry}
 */
const withNames = ({ secid = '', asof = '' }, names) => ({ secid, asof, names });
/** @param {Row} row */
const aliasesOf = (row) => (row['aliases'] ?? '').split('|').flatMap(toForms);
/** @param {Row} row */
const toListedEntry = (row) => withNames(row, toForms(row['name'] ?? ''));
/** @param {Row} row */
const toAliasEntry = (row) => withNames(row, aliasesOf(row));
/** @param {Row} row */
const toEntry = (row) => withNames(row, [...toForms(row['name'] ?? ''), ...aliasesOf(row)]);
/**
 * @param {Row} row
 * @returns {Entry}
 */
const toBoardEntry = (row) => ({
  ...withNames(row, [toBoardName(row['name'] ?? '')]),
  boardKind: boardKinds.get(row['kind'] ?? '') ?? 'unknown',
});

/**
 * @param {string} list
 * @returns {Entry[]}
 */
function readEntries(list) {
  return readList(list).map(([secid = '', ...names]) => ({ secid, names, asof: '' }));
}

/**
 * A list with headings in brackets, by heading.
 * @param {string} list
 * @returns {Map<string, string[]>}
 */
function readSections(list) {
  /** @type {Map<string, string[]>} */
  const sections = new Map();
  let words = /** @type {string[]} */ ([]);
  for (const line of readList(list)) {
    const heading = /^\[(\w+)\]$/.exec(line[0] ?? '')?.[1];
    if (heading === undefined) words.push(...line);
    else sections.set(heading, (words = []));
  }
  return sections;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Say which folder holds securities.csv and boards.csv.');
  const target = fileURLToPath(new URL('../../public/lexicon/', import.meta.url));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'lexicon.txt'), buildLexicon(folder));
}
