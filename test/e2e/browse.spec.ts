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
