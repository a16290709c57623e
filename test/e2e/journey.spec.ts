import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { askReading, waitForBadge } from '../../tools/browser/ask-extension.ts';
import {
  elementsOf,
  textsOf,
  waitFor,
  waitForElements,
  type DriverPage,
} from '../../tools/browser/driver.ts';
import { pageRequests, test } from './journey-test.ts';

const journeys = [
  { place: 'finance.eastmoney.com', name: 'eastmoney-current', clusters: 6, tickers: 4 },
  { place: 'the mirror', name: 'mirror', clusters: 3, tickers: 1 },
];

/** The save button has done its work; it says so in ARIA, because the attribute would take the focus from it. */
const isSaved = `${elementsOf('popup-save')}[0]?.ariaDisabled === 'true'`;

/** The parts of a Tickermark file that the journey looks at. */
interface Export {
  format: string;
  articles: { url: string }[];
  annotations: { body: { value: string }[] }[];
}

/** Presses the first element of a kind in the first that bears the test id. */
async function pressIn(page: DriverPage, testId: string, selector: string): Promise<void> {
  await waitForElements(page, testId);
  await page.evaluate(`${elementsOf(testId)}[0].querySelector('${selector}').click()`);
}

async function exportJson(library: DriverPage): Promise<{ path: string; content: Export }> {
  const { path } = await library.download('export-json');
  const content = JSON.parse(await readFile(path, 'utf8')) as Export & { exportedAt?: string };
  delete content.exportedAt; // the one thing in which two exports of the same library differ
  return { path, content };
}

for (const { place, name, clusters, tickers } of journeys) {
  test(`from ${place} into the library, out of it, and into another`, async ({
    site,
    news,
    startBrowser,
  }) => {
    const url = site.urlOf(name);
    const browser = await startBrowser();
    const page = await browser.open(url);
    const popup = await browser.openExtensionPage('popup.html');

    await test.step('the badge counts the securities, the popup shows clusters and tickers', async () => {
      expect(await waitForBadge(popup, url)).toBe(String(tickers));
      await waitForElements(popup, 'cluster', clusters);
      await waitForElements(popup, 'ticker', tickers);
      expect(await askReading(popup, url)).toMatchObject({ state: 'article', article: { url } });
    });

    await test.step('save, with a note', async () => {
      await popup.click('popup-save');
      await waitFor(popup, isSaved);
      await popup.fill('popup-note', '关注后续投资');
      await popup.click('popup-note-save');
      await waitForElements(popup, 'annotation', 1);
    });

    await test.step('after a reload it is known to be saved', async () => {
      await page.reload();
      await popup.reload();
      expect(await waitForBadge(popup, url)).toBe(String(tickers));
      await waitFor(popup, isSaved);
      expect(await textsOf(popup, 'annotation')).toEqual([expect.stringContaining('关注后续投资')]);
    });

    const library = await browser.openExtensionPage('library.html');
    await test.step('the library has it; its note is changed there', async () => {
      await waitForElements(library, 'article-card', 1);
      await pressIn(library, 'article-card', 'a');
      await waitForElements(library, 'annotation', 1);
      await library.click('annotation-edit');
      await waitForElements(library, 'annotation-tag-input', 1);
      await library.fill('note-editor', '关注二期投资');
      await library.click('note-save');
      await waitForElements(library, 'annotation-tag-input', 0);
      await waitForElements(library, 'undo', 1); // offered once the change is on the disk
      expect(await textsOf(library, 'annotation')).toEqual([expect.stringContaining('关注二期投资')]);
    });

    const first = await exportJson(library);
    expect(first.content).toMatchObject({
      format: 'tickermark',
      articles: [{ url }],
      annotations: [{ body: [{ value: '关注二期投资' }] }],
    });

    await test.step('another library takes the export and exports the same', async () => {
      const other = await startBrowser();
      const empty = await other.openExtensionPage('library.html');
      await empty.setFiles('import-input', [first.path]);
      await waitForElements(empty, 'import-result');
      await waitForElements(empty, 'article-card', 1);
      expect((await exportJson(empty)).content).toEqual(first.content);
    });

    const address = url.replace('https://', '');
    expect(pageRequests(news), 'loaded and reloaded by the reader').toEqual([address, address]);
  });
}
