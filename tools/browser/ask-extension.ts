import { waitFor, type DriverPage } from './driver.ts';

/** An expression for the tab that shows this address; it holds in the extension's own pages. */
function tabOf(url: string): string {
  return `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}))`;
}

/** What the tab at this address reads as, told by its content script; `page` is one of the extension's own pages. */
export async function askReading(page: DriverPage, url: string): Promise<unknown> {
  const answer = (await waitFor(
    page,
    `${tabOf(url)}.then((tab) => chrome.tabs.sendMessage(tab.id, { name: 'readPage' }))`,
  )) as { ok: boolean; value?: unknown; message?: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Waits until the tab at this address bears a badge, and returns its text. */
export async function waitForBadge(page: DriverPage, url: string): Promise<unknown> {
  return waitFor(page, `${tabOf(url)}.then((tab) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}
