import { expect } from '@playwright/test';
import { resolve } from 'node:path';
import { elementsOf, textsOf, waitFor, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const fixtures = ['eastmoney-current', 'mirror'].map((name) => resolve(`test/fixtures/${name}.html`));

test('the library is searched and browsed by address, pointer and keys', async ({ startBrowser }) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  await library.setFiles('import-input', fixtures);
  await waitForElements(library, 'article-card', 2);

  const [title = ''] = (await textsOf(library, 'article-card')).map((text) => text.split('\n')[1] ?? '');
  await library.fill('search', title.slice(0, 6));
  await waitForElements(library, 'article-card', 1);
  expect(await library.evaluate('decodeURIComponent(location.hash)')).toContain(title.slice(0, 6));
  await library.reload();
  await waitForElements(library, 'article-card', 1);

  await library.fill('search', '没有这样的词');
  await waitForElements(library, 'article-card', 0);
  await library.fill('search', '');
  await waitForElements(library, 'article-card', 2);

  await library.evaluate('document.activeElement.blur()');
  await library.press(['j', 'x', 'd']);
  await waitForElements(library, 'article-card', 1);
  await library.press(['u']);
  await waitForElements(library, 'article-card', 2);

  await library.click('dossier-link');
  await waitForElements(library, 'dossier-article');
  expect(await library.evaluate('location.hash')).toMatch(/^#\/security\/\d+\./);
  await library.evaluate('history.back()');
  await waitForElements(library, 'article-card', 2);

  for (const [view, testId] of [
    ['clusters', 'cluster-name'],
    ['tags', null],
    ['notes', 'notes-green'],
  ] as const) {
    await library.evaluate(`location.hash = '#/${view}'`);
    if (testId !== null) await waitForElements(library, testId);
    await waitFor(library, `document.querySelector('nav [aria-current=page]').hash === '#/${view}'`);
  }
});

test('a security of the popup leads to its dossier in the library', async ({ site, startBrowser }) => {
  const browser = await startBrowser();
  await browser.open(site.urlOf('eastmoney-current'));
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'dossier-link');
  expect(
    await popup.evaluate(`${elementsOf('dossier-link')}[0].target || document.querySelector('base').target`),
  ).toBe('_blank');
});

test('a story at another outlet is recognised, in the popup and in the library', async ({
  site,
  startBrowser,
}) => {
  const url = site.urlOf('eastmoney-current');
  const page = site.pages.get(url.replace('https://', '')) ?? '';
  const elsewhere = 'finance.eastmoney.com/a/202608200000000001.html';
  site.pages.set(elsewhere, page.replaceAll('湖畔财经报', '山前晚报').replaceAll('，', '；'));
  const browser = await startBrowser();
  await browser.open(url);
  const popup = await browser.openExtensionPage('popup.html');
  await popup.fill('popup-note', '关注后续投资');
  await popup.click('popup-note-save');
  await waitForElements(popup, 'annotation', 1);
  await popup.close();

  await browser.open(`https://${elsewhere}`);
  const again = await browser.openExtensionPage('popup.html');
  await waitForElements(again, 'story-source', 1);
  expect(await textsOf(again, 'story-source')).toEqual([expect.stringContaining('湖畔财经报')]);
  expect(await textsOf(again, 'note-elsewhere')).toEqual([expect.stringContaining('关注后续投资')]);
  await again.click('popup-save');
  await waitFor(again, `${elementsOf('popup-save')}[0]?.ariaDisabled === 'true'`);

  const library = await browser.openExtensionPage('library.html');
  await waitForElements(library, 'card-sources', 1);
  await waitForElements(library, 'article-card', 1);
  await library.evaluate(`document.querySelector('.story-toggle').click()`);
  await waitForElements(library, 'article-card', 2);
  await library.evaluate(`${elementsOf('article-card')}[0].querySelector('h2 a').click()`);
  await waitForElements(library, 'note-elsewhere', 1);
  expect(await textsOf(library, 'story-source')).toEqual([expect.stringContaining('湖畔财经报')]);
});
