import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time that a zip can tell: the same files make the same bytes on every machine, on every day. */
const mtime = new Date(1980, 0, 1);

/**
 * Zips files under their own names, in the order of the alphabet.
 * @param {string} folder that the names are relative to
 * @param {string[]} names
 */
export function zipFiles(folder, names) {
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const name of names.toSorted()) files[name] = readFileSync(join(folder, name));
  return zipSync(files, { mtime, level: 9 });
}

/**
 * The names of all files below a folder, with forward slashes.
 * @param {string} folder
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
