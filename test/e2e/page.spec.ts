import { expect } from '@playwright/test';
import { askReading, focusMention, waitForBadge } from '../../tools/browser/ask-extension.ts';
import { elementsOf, textsOf, waitFor, waitForElements } from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

/** The page as the site made it: our own host element left out. */
const pageOfTheSite = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const ours of copy.querySelectorAll('tickermark-card')) ours.remove();
  return new XMLSerializer().serializeToString(copy);
})()`;

test('mentions are painted and their cards offered without a change to the page', async ({
  site,
  startBrowser,
}) => {
  const browser = await startBrowser();
  const page = await browser.open(site.urlOf('eastmoney-current'));
  const before = await page.evaluate(pageOfTheSite);
  await focusMention(page);
  expect(await page.evaluate(pageOfTheSite)).toBe(before);
  expect(await page.evaluate("document.querySelector('tickermark-card').shadowRoot")).toBeNull();
});

test('a cluster of the popup leads to its passage in the page', async ({ site, startBrowser }) => {
  const url = site.urlOf('eastmoney-current');
  const browser = await startBrowser();
  const page = await browser.open(url);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'cluster', 6);
  const last = "document.querySelector('#ContentBody > p:nth-last-of-type(4)')";
  await page.evaluate('window.scrollTo(0, 0)');
  await popup.evaluate(`${elementsOf('cluster')}[5].querySelector('button').click()`);
  await waitFor(page, "CSS.highlights.has('tickermark-passage')");
  const box = `${last}.getBoundingClientRect()`;
  await waitFor(page, `${box}.top >= 0 && ${box}.bottom <= innerHeight`);
});

test('codes and names without markup are found with their kind', async ({ site, startBrowser }) => {
  const address = 'finance.eastmoney.com/a/202601150000000001.html';
  site.pages.set(
    address,
    `<!doctype html><meta charset="utf-8"><title>早评_东方财富网</title><div id="ContentBody">
     <p>&emsp;宁德时代（300750.SZ）公告称，公司拟在欧洲扩产。</p><p>&emsp;截至收盘，贵州茅台涨停。</p></div>`,
  );
  const browser = await startBrowser();
  await browser.open(`https://${address}`);
  const popup = await browser.openExtensionPage('popup.html');
  expect(await waitForBadge(popup, `https://${address}`)).toBe('2');
  await waitForElements(popup, 'ticker', 2);
  const tickers = await textsOf(popup, 'ticker');
  expect(tickers[0]).toContain('宁德时代');
  expect(tickers[1]).toContain('600519');
});

test('a page that brings its text later is read when it has it', async ({ site, startBrowser }) => {
  const address = 'emwap.eastmoney.com/info/detail/202601150000000004';
  site.pages.set(
    address,
    `<!doctype html><meta charset="utf-8"><title>晚报</title><div class="article-body"></div><script>
       setTimeout(() => {
         const mark = document.createElement('span');
         mark.className = 'keytip';
         mark.dataset.code = '0,309901';
         mark.textContent = '澄澜科技';
         document.querySelector('.article-body').append(mark, '发布公告。');
       }, 400);
     </script>`,
  );
  const browser = await startBrowser();
  await browser.open(`https://${address}`);
  const popup = await browser.openExtensionPage('popup.html');
  expect(await waitForBadge(popup, `https://${address}`)).toBe('1');
});

test('a hostile page harms neither itself nor the popup', async ({ site, startBrowser }) => {
  const address = 'finance.eastmoney.com/a/202601150000000002.html';
  const marked = '<span class="keytip" data-code="0,300001">甲<b class="keytip" data-code="x">乙</b></span>';
  site.pages.set(
    address,
    `<!doctype html><meta charset="utf-8"><title>x</title><script>
       window.errors = []; window.onerror = (message) => { window.errors.push(message); };
     </script><div class="contentbox"><div class="title">&lt;img src=x onerror="window.hit=1"&gt;</div></div>
     <div id="ContentBody"></div><div id="ContentBody"><p>${marked.repeat(3000)}\u202e&lt;script&gt;window.hit=1&lt;/script&gt;</p></div>`,
  );
  const browser = await startBrowser();
  const page = await browser.open(`https://${address}`);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'ticker', 1);
  expect(await popup.evaluate('window.hit === undefined && document.querySelector("img") === null')).toBe(
    true,
  );
  expect(await textsOf(popup, 'popup')).toEqual([expect.stringContaining('<img src=x')]);
  expect(await page.evaluate('window.errors.length === 0 && window.hit === undefined')).toBe(true);
});

test('an article address without an article is said to be unreadable', async ({ site, startBrowser }) => {
  const address = 'finance.eastmoney.com/a/202601150000000003.html';
  site.pages.set(
    address,
    '<!doctype html><meta charset="utf-8"><title>x</title><div id="ContentBody"> </div>',
  );
  const browser = await startBrowser();
  await browser.open(`https://${address}`);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'popup-message', 1);
  expect(await askReading(popup, `https://${address}`)).toEqual({ state: 'unreadable' });
});

test('"not this one" holds until it is taken back', async ({ site, startBrowser }) => {
  const url = site.urlOf('eastmoney-current');
  const browser = await startBrowser();
  const page = await browser.open(url);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForElements(popup, 'ticker', 4);
  await popup.evaluate(`${elementsOf('reject')}[0].click()`);
  await popup.click('reject-always');
  await waitForElements(popup, 'ticker', 3);
  await waitForElements(popup, 'rejected', 1);
  const badge = `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(url)}).id }))`;
  await waitFor(popup, `${badge}.then((text) => text === '3')`);

  await page.reload();
  await popup.reload();
  await waitForElements(popup, 'ticker', 3);
  await popup.click('take-back');
  await waitForElements(popup, 'ticker', 4);
  await waitForElements(popup, 'rejected', 0);
  await waitFor(popup, `${badge}.then((text) => text === '4')`);
});
