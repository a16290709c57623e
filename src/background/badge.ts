import browser from 'webextension-polyfill';

/** A slate that is calm beside the page on light and dark toolbars; white on it has a contrast of 7.6 to 1. */
const colour = '#475569';
const textColour = '#ffffff';

/** Colours the badge of every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor({ color: textColour });
}

/** Shows a count on the toolbar button of a tab; 0 clears it. The browser clears it when the tab goes elsewhere. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: toBadgeText(count) });
}

/** A badge has room for four characters. */
function toBadgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
