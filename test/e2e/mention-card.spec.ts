import { expect } from '@playwright/test';
import { focusMention, waitForBadge } from '../../tools/browser/ask-extension.ts';
import { waitFor, type Driver, type DriverPage } from '../../tools/browser/driver.ts';
import type { SampleSite } from '../../tools/browser/sample-pages.ts';
import { test } from './journey-test.ts';

const address = 'finance.eastmoney.com/a/202601150000000005.html';
const url = `https://${address}`;

/** What stands 15 pixels below the mention, inside of its card: our host when the card is shown, else the site's own. */
const isShown = `(() => {
  const { left, bottom } = document.querySelector('.keytip').getBoundingClientRect();
  return document.elementFromPoint(left + 20, bottom + 15)?.localName === 'tickermark-card';
})()`;

/** An expression that moves the pointer to a place from the mention's lower left corner, as the browser tells the page. */
function movePointer(right: number, down: number): string {
  return `(() => {
    const { left, bottom } = document.querySelector('.keytip').getBoundingClientRect();
    const place = { clientX: left + ${right}, clientY: bottom + ${down} };
    const target = document.elementFromPoint(place.clientX, place.clientY) ?? document.body;
    target.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true }));
  })()`;
}

/** Opens a page with one mention, `above` pixels below its top. */
function openMention(browser: Driver, site: SampleSite, above: number): Promise<DriverPage> {
  site.pages.set(
    address,
    `<!doctype html><meta charset="utf-8"><title>早评_东方财富网</title><div id="ContentBody"><p>甲</p>
     <div style="height: ${above}px"></div><p><a class="keytip" href="#" data-code="0,309901">澄澜科技</a>发布公告。</p>
     <div style="height: 3000px"></div></div>`,
  );
  return browser.open(url);
}

test('a card stays while the pointer is on it, and goes when the pointer has left both', async ({
  site,
  startBrowser,
}) => {
  const page = await openMention(await startBrowser(), site, 0);
  await waitFor(page, `${movePointer(20, -5)} ?? ${isShown}`);
  await page.evaluate(`${movePointer(20, 4)} ?? ${movePointer(20, 15)}`); // over the gap, onto the card
  await page.evaluate(movePointer(20, 400));
  await waitFor(page, `!${isShown}`);
});

test('a card goes along when the focus scrolls the page', async ({ site, startBrowser }) => {
  const page = await openMention(await startBrowser(), site, 3000);
  await focusMention(page); // out of sight: from here on cards are offered
  await page.evaluate(`new Promise((resolve) => {
    document.activeElement.blur();
    addEventListener('scroll', () => requestAnimationFrame(() => { resolve(null); }), { once: true });
    document.querySelector('.keytip').focus();
  })`);
  expect(await page.evaluate(isShown)).toBe(true);
});

test('the badge is there again after "back"', async ({ site, startBrowser }) => {
  const other = 'finance.eastmoney.com/other.html';
  site.pages.set(other, '<!doctype html><title>x</title>');
  const browser = await startBrowser();
  const page = await openMention(browser, site, 0);
  const popup = await browser.openExtensionPage('popup.html');
  await waitForBadge(popup, url);
  await page.evaluate(`void setTimeout(() => { location.href = 'https://${other}'; })`);
  await waitFor(page, `location.pathname === '/other.html' && document.readyState === 'complete'`);
  await page.evaluate('void setTimeout(() => { history.back(); })');
  expect(await waitForBadge(popup, url)).toBe('1');
});
