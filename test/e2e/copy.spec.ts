import { expect } from '@playwright/test';
import { resolve } from 'node:path';
import { type DriverPage, textsOf, waitFor, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

interface Pasted {
  plain: string;
  html: string;
}

/** Pastes by the keyboard into a field of our own, and gives what a program would find on the clipboard. */
async function paste(page: DriverPage): Promise<Pasted> {
  await page.evaluate(`(() => {
    document.querySelector('#paste')?.remove();
    const field = document.createElement('textarea');
    field.id = 'paste';
    field.style = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset.html = clipboardData.getData('text/html');
      field.dataset.plain = clipboardData.getData('text/plain');
    });
    document.body.append(field);
    field.focus();
  })()`);
  await page.press(['v'], { control: true });
  const pasted = await waitFor(
    page,
    `(({ plain, html }) => plain !== undefined && { plain, html })(document.querySelector('#paste').dataset)`,
  );
  await page.evaluate(`document.querySelector('#paste').remove()`);
  return pasted as Pasted;
}

/** Copies by a real click, and gives what was copied: a text that begins like this. */
async function copy(page: DriverPage, testId: string, beginning: RegExp): Promise<Pasted> {
  await waitForElements(page, testId);
  await page.click(testId);
  return waitForCopy(page, beginning);
}

async function waitForCopy(page: DriverPage, beginning: RegExp): Promise<Pasted> {
  let pasted: Pasted = { plain: '', html: '' };
  await expect.poll(async () => (pasted = await paste(page)).plain).toMatch(beginning);
  return pasted;
}

test('an article and its parts are copied from the popup, as text and as HTML', async ({
  site,
  startBrowser,
}) => {
  const browser = await startBrowser();
  await browser.open(site.urlOf('eastmoney-current'));
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'popup-save');

  const article = await copy(popup, 'popup-copy', /^---\ntitle: /);
  expect(article.plain).toContain('## 产业集群');
  expect(article.html).toMatch(/<h2>.+<\/h2>/);
  expect(article.html).toContain('<h3>产业集群</h3>');

  const cluster = await copy(popup, 'copy-cluster', /^### 1\. /);
  expect(cluster.html).toMatch(/<h3>1\. .*<ul><li><b>/);

  const securities = await copy(popup, 'copy-securities', /^名称\t代码\t类别/);
  expect(securities.html).toContain('mso-number-format:\\@');
  expect(await textsOf(popup, 'popup-status')).toEqual([expect.stringMatching(/^(?:已复制|Copied)/)]);
});

test('the library copies a table of what is selected, by the keyboard', async ({ startBrowser }) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  await library.setFiles(
    'import-input',
    ['eastmoney-current', 'mirror'].map((name) => resolve(`test/fixtures/${name}.html`)),
  );
  await waitForElements(library, 'article-card', 2);
  await library.click('select-all');
  await waitForElements(library, 'copy-selected');
  await library.evaluate('document.activeElement.blur()');
  await library.press(['c']);
  const { plain, html } = await waitForCopy(library, /^标题\t媒体/);
  expect(plain.split(/\r?\n/)).toHaveLength(3);
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

test('a highlight is copied in its page, from its card', async ({ site, startBrowser }) => {
  const words = '完成工业投资312.5亿元';
  site.pages.set(
    'finance.eastmoney.com/a/202601150000000011.html',
    `<!doctype html><meta charset="utf-8"><title>滨海市_东方财富网</title>
      <div class="title">滨海市：前三季度工业投资</div><div id="ContentBody"><p><span id="words">${words}</span>，同比增长8.4%。</p></div>`,
  );
  const browser = await startBrowser();
  const page = await browser.open('https://finance.eastmoney.com/a/202601150000000011.html');
  const place = await page.evaluate(`(() => {
    const { left, right, top } = document.querySelector('#words').getBoundingClientRect();
    return { left, right, y: top + 8 };
  })()`);
  const { left, right, y } = place as { left: number; right: number; y: number };
  await page.drag({ x: left + 1, y }, { x: right - 1, y });
  await waitFor(page, 'document.querySelector("tickermark-annotator") !== null');
  await page.press(['2'], { alt: true });
  await waitFor(page, `CSS.highlights.get('tickermark-highlight-green')?.size`);
  await page.evaluate('getSelection().removeAllRanges()');
  await page.clickAt({ x: (left + right) / 2, y });
  // Through the card: close, the words, edit, delete, copy.
  await page.press(['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']);
  const { plain, html } = await waitForCopy(page, new RegExp(`^> ${words}`));
  expect(plain).toContain('—— [滨海市](<https://finance.eastmoney.com/');
  expect(html).toContain(`<blockquote><p>${words}</p></blockquote>`);
});
