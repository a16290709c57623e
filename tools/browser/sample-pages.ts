import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'test/fixtures';

/** The sample news site: our invented articles, each at the address that the answer beside it names. */
export interface SampleSite {
  /** HTML by address without the scheme. */
  pages: Map<string, string>;
  /** An https address by the file's name without its ending. Throws when there is no such article. */
  urlOf(name: string): string;
}

/** Reads the sample site from test/fixtures. */
export async function loadSampleSite(): Promise<SampleSite> {
  const pages = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.html'))) {
    const name = file.replace('.html', '');
    const { url } = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as { url: string };
    const address = url.replace(/^https?:\/\//, '');
    addresses.set(name, address);
    pages.set(address, await readFile(join(folder, file), 'utf8'));
  }
  return {
    pages,
    urlOf: (name) => {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`no article "${name}" in ${folder}`);
      return `https://${address}`;
    },
  };
}
