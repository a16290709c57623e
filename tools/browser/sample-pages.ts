import { readFile } from 'node:fs/promises';

/** The sample news site: which of our invented articles stands at which address (without the scheme). */
const samples = {
  'finance.eastmoney.com/a/202608193456781234.html': 'eastmoney-current.html',
  'finews.withounder.com/emnews/2024/05/16/202405163077001234.html': 'mirror.html',
};

/** The article that `npm start` opens. */
export const sampleUrl = 'https://finance.eastmoney.com/a/202608193456781234.html';

/** The same kind of article at the mirror's address. */
export const mirrorUrl = 'https://finews.withounder.com/emnews/2024/05/16/202405163077001234.html';

/** The sample site's pages, HTML by address without the scheme. */
export async function loadSamplePages(): Promise<Map<string, string>> {
  const pages = Object.entries(samples).map(async ([address, file]): Promise<[string, string]> => [
    address,
    await readFile(`test/fixtures/${file}`, 'utf8'),
  ]);
  return new Map(await Promise.all(pages));
}
