import { readFileSync } from 'node:fs';

/**
 * The rows of a CSV file (quotes around a field, doubled inside; no line break in them) as objects by the names in its first line.
 * @param {string} path
 * @returns {Record<string, string>[]}
 */
export function readTable(path) {
  const [head = [], ...rows] = parseRows(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/**
 * Fields with their separators, one match each: no line of the tables has a line break inside quotes.
 * @param {string} text
 */
function parseRows(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}

/**
 * The lines of a hand-written list beside this file, without comments, each as its words.
 * @param {string} name
 */
export function readList(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''))
    .filter(([first = '#']) => !first.startsWith('#'));
}
