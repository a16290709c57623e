import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { decodeHtml } from '../../src/import/decode-html.ts';
import type { Gold } from './compare.mjs';

/** A page of a corpus. `name` is its path without the ending; gold is empty where nothing stands beside it. */
export interface CorpusPage {
  name: string;
  html: string;
  gold: Gold;
}

/** Reads every page below a folder, in the order of their names. */
export async function readCorpus(folder: string): Promise<CorpusPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path)
        .replaceAll('\\', '/')
        .replace(/\.html$/, ''),
      html: decodeHtml(await readFile(path)), // old pages of the site are GB2312
      gold: await readGold(path.replace(/\.html$/, '.gold.json')),
    })),
  );
}

async function readGold(path: string): Promise<Gold> {
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Gold) : {};
}

/** A headline with its body, as summaries.jsonl pairs them. */
export interface HeadlinePair {
  title: string;
  text: string;
}

/** The pairs of a corpus; none where it has no summaries.jsonl. */
export async function readHeadlines(folder: string): Promise<HeadlinePair[]> {
  const path = join(folder, 'summaries.jsonl');
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as HeadlinePair);
}
