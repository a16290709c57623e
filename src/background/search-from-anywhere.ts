import browser from 'webextension-polyfill';

const menuId = 'search-selection';

/** Searches the library for what is typed behind the keyword in the address bar, and for words selected in any page. */
export function offerSearching(report: (error: unknown) => void): void {
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxSearch') });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    openSearch(text, disposition).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === menuId) openSearch(toWords(selectionText), 'newForegroundTab').catch(report);
  });
  browser.runtime.onInstalled.addListener(() => {
    // No `remove` before it: mark-selection.ts has just emptied the menu, and the browser works off both in their order.
    browser.contextMenus.create({
      id: menuId,
      title: browser.i18n.getMessage('menuSearch'),
      contexts: ['selection'],
    });
  });
}

/** What was selected as one exact string: a colon in it is to be no filter. */
function toWords(selection: string): string {
  const words = selection.trim().replace(/\s+/g, ' ');
  return words === '' ? '' : `"${words.replaceAll('"', '""')}"`;
}

async function openSearch(
  query: string,
  disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  const url = browser.runtime.getURL(`library.html#/?q=${encodeURIComponent(query.toWellFormed())}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
