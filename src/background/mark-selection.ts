import browser from 'webextension-polyfill';
import { askTab } from '../messaging/ask.ts';
import { type Colour, colours } from '../model/colour.ts';

const menuId = 'highlight-selection';

/** The command `highlight-selection` marks in the first colour, `highlight-1` to `highlight-5` in that of the number. */
function colourOf(command: string): Colour | null {
  if (command === menuId) return colours[0];
  const number = /^highlight-(\d)$/.exec(command)?.[1];
  return colours[Number(number) - 1] ?? null;
}

/** Answers the keys and the menu. To be called in the first turn of the background's script. */
export function offerHighlighting(report: (error: unknown) => void): void {
  browser.commands.onCommand.addListener((command) => {
    const colour = colourOf(command);
    if (colour) markInActiveTab(colour).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) mark(tab.id, colours[0]).catch(report);
  });
  browser.runtime.onInstalled.addListener(() => void createMenu().catch(report));
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll(); // an update finds the older version's
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('menuHighlight'),
    contexts: ['selection'],
    documentUrlPatterns: scripts.flatMap(({ matches }) => matches),
  });
}

async function markInActiveTab(colour: Colour): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await mark(tab.id, colour);
}

/** In a tab without our script there is nothing to mark: the keys and the menu are for articles. */
async function mark(tabId: number, colour: Colour): Promise<void> {
  await askTab(tabId, 'markSelection', colour).catch(() => undefined);
}
