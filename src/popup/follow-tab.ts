import browser from 'webextension-polyfill';

/** For the side panel, which stays while tabs come and go: calls when another tab is shown, or another page in it. */
export function followTab(onOther: () => void): void {
  browser.tabs.onActivated.addListener(onOther);
  browser.tabs.onUpdated.addListener((_tabId, { status }, { active }) => {
    if (status === 'complete' && active) onOther();
  });
}
