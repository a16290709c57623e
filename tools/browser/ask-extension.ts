import { waitFor, type DriverPage } from './driver.ts';

/** Whatever is asked of the extension is answered in this shape (see src/messaging). */
type Answer = { ok: true; value: unknown } | { ok: false; message: string };

/** What a page reads as: `state` is "article" where there is one, which then is in `article`. */
export interface Reading {
  state: string;
  article?: unknown;
}

/** An expression for the tab that shows this address; it holds in the extension's own pages. */
function tabOf(url: string): string {
  return `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}))`;
}

function valueOf(answer: unknown): unknown {
  const given = answer as Answer;
  if (!given.ok) throw new Error(given.message);
  return given.value;
}

/**
 * What the tab at this address reads as: its content script tells the text, the background what is in it.
 * `page` is one of the extension's own pages.
 */
export async function askReading(page: DriverPage, url: string): Promise<Reading> {
  const readPage = `${tabOf(url)}.then((tab) => chrome.tabs.sendMessage(tab.id, { name: 'readPage' }))`;
  const reading = valueOf(await waitFor(page, readPage)) as Reading;
  if (reading.state !== 'article') return reading;
  const toArticle = JSON.stringify({ name: 'toArticle', argument: reading.article });
  return { ...reading, article: valueOf(await page.evaluate(`chrome.runtime.sendMessage(${toArticle})`)) };
}

/** Waits until the tab at this address bears a badge, and returns its text. */
export async function waitForBadge(page: DriverPage, url: string): Promise<unknown> {
  return waitFor(page, `${tabOf(url)}.then((tab) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}

/** Gives a mention in the article the keyboard's focus, once mentions are painted, and waits until its card is offered. */
export async function focusMention(page: DriverPage): Promise<void> {
  await waitFor(page, "CSS.highlights.has('tickermark-mention')");
  await page.evaluate("document.querySelector('#ContentBody .keytip').focus({ preventScroll: true })");
  await waitFor(page, "document.querySelector('tickermark-card') !== null");
}
