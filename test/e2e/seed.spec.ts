import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { askReading } from '../../tools/browser/ask-extension.ts';
import { textsOf, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const folder = '../shared/corpus/clusters';

interface Gold {
  clusters: { name: string; leads: string[]; goals: string[]; projects: string[] }[];
  securities: { secid: string }[];
}

interface Read extends Gold {
  mentions: { secid: string; doubt: string | null }[];
}

const places = [
  ['seed-eastmoney', 'finance.eastmoney.com/a/202203292326624145.html'],
  ['seed-mirror', 'finews.withounder.com/emnews/2022/03/29/202203292326624145.html'],
] as const;

for (const [name, address] of places) {
  test(`the article that this began with is read whole: ${name}`, async ({ site, startBrowser }) => {
    test.skip(!existsSync(folder), 'the real article is in ../shared, which is not here');
    const gold = JSON.parse(await readFile(`${folder}/${name}.gold.json`, 'utf8')) as Gold;
    site.pages.set(address, await readFile(`${folder}/${name}.html`, 'utf8'));
    const browser = await startBrowser();
    await browser.open(`https://${address}`);
    const popup = await browser.openExtensionPage('popup.html');
    const { article } = (await askReading(popup, `https://${address}`)) as { article: Read };

    expect(article.clusters).toMatchObject(gold.clusters);
    expect(article.securities.map(({ secid }) => secid)).toEqual(gold.securities.map(({ secid }) => secid));
    expect(article.mentions.find(({ secid }) => secid === '106.PTR')?.doubt).toBe('adr');
    await waitForElements(popup, 'cluster', 6);
    await waitForElements(popup, 'ticker', 4);
    const [text = ''] = await textsOf(popup, 'popup');
    for (const figure of ['162', '1158', '250']) expect(text).toContain(figure);
  });
}
