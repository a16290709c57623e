import browser from 'webextension-polyfill';

/** What Chrome has for the side panel, and the polyfill does not know. */
interface ChromeWithSidePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

const { chrome } = globalThis as { chrome?: ChromeWithSidePanel };

/** Opens the side panel (Firefox: the sidebar) of a window; only in answer to a click, and nothing awaited before. */
export function openSidePanel(windowId: number): Promise<void> {
  if (chrome?.sidePanel) return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
