import browser from 'webextension-polyfill';

/**
 * Starts the content script in article tabs that were open before the extension was installed or updated: what an older
 * version left in them is dead. Whatever tab is gone or asleep meanwhile is served when it loads again.
 */
export async function serveOpenTabs(): Promise<void> {
  for (const { matches, js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(tabs.map(({ id }) => serve(id, js, css).catch(() => undefined)));
  }
}

async function serve(tabId: number | undefined, js: string[], css: string[]): Promise<void> {
  if (tabId === undefined) return;
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js });
}
