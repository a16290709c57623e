import { expect } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { focusMention } from '../../tools/browser/ask-extension.ts';
import { textsOf, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

test('a focused mention offers its card', async ({ site, startBrowser }) => {
  const browser = await startBrowser();
  await focusMention(await browser.open(site.urlOf('eastmoney-current')));
});

test('a page that is no article is said to be none', async ({ site, startBrowser }) => {
  const address = 'finance.eastmoney.com/a/cgnjj.html';
  site.pages.set(address, '<!doctype html><meta charset="utf-8"><title>列表</title><p>国内经济</p>');
  const browser = await startBrowser();
  await browser.open(`https://${address}`);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'popup-message', 1);
  await waitForElements(popup, 'popup-save', 0);
});

test('saved pages are imported, deleted and brought back; a broken file changes nothing', async ({
  startBrowser,
}, testInfo) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  await library.setFiles('import-input', [
    resolve('test/fixtures/eastmoney-current.html'),
    resolve('test/fixtures/mirror.html'),
  ]);
  await waitForElements(library, 'article-card', 2);
  await library.click('card-delete');
  await waitForElements(library, 'article-card', 1);
  await library.click('undo');
  await waitForElements(library, 'article-card', 2);

  const broken = testInfo.outputPath('broken.json');
  await writeFile(broken, '{ "format": "tickermark", ');
  await library.setFiles('import-input', [broken]);
  await waitForElements(library, 'import-error', 1);
  expect(await textsOf(library, 'import-error')).toEqual([expect.stringContaining('broken.json')]);
  await waitForElements(library, 'article-card', 2);
});
