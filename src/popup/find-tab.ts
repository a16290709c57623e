import browser, { type Tabs } from 'webextension-polyfill';
import { pickTab } from './pick-tab.ts';

/** The tab whose article the popup shows; null when the window has none. */
export async function findTab(): Promise<Tabs.Tab | null> {
  // As a popup we are in no tab, and the browsers answer with undefined, whatever the types say.
  const own = (await browser.tabs.getCurrent()) as Tabs.Tab | undefined;
  const tabs = await browser.tabs.query({ currentWindow: true });
  return pickTab(tabs, own?.id ?? null, browser.runtime.getURL(''));
}
