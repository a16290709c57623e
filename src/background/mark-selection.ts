import browser from 'webextension-polyfill';
import { askTab } from '../messaging/ask.ts';
import { type Colour, colours } from '../model/colour.ts';

const menuIds = { 'highlight-selection': false, 'note-selection': true } as const;

function isMenuId(id: string | number): id is keyof typeof menuIds {
  return id in menuIds;
}

/** The commands `highlight-1` to `highlight-5` mark in the colour of the number, the others in the first one. */
function colourOf(command: string): Colour | null {
  if (isMenuId(command)) return colours[0];
  const number = /^highlight-(\d)$/.exec(command)?.[1];
  return colours[Number(number) - 1] ?? null;
}

/** Answers the keys and the menu. To be called in the first turn of the background's script. */
export function offerHighlighting(report: (error: unknown) => void): void {
  browser.commands.onCommand.addListener((command) => {
    const colour = colourOf(command);
    if (colour) markInActiveTab(colour, command === 'note-selection').catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isMenuId(menuItemId) && tab?.id !== undefined)
      mark(tab.id, colours[0], menuIds[menuItemId]).catch(report);
  });
  browser.runtime.onInstalled.addListener(() => void createMenu().catch(report));
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll(); // an update finds the older version's
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const titles = { 'highlight-selection': 'menuHighlight', 'note-selection': 'menuNote' };
  for (const [id, title] of Object.entries(titles))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: scripts.flatMap(({ matches }) => matches),
    });
}

async function markInActiveTab(colour: Colour, withNote: boolean): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await mark(tab.id, colour, withNote);
}

/** In a tab without our script there is nothing to mark: the keys and the menu are for articles. */
async function mark(tabId: number, colour: Colour, withNote: boolean): Promise<void> {
  await askTab(tabId, 'markSelection', { colour, withNote }).catch(() => undefined);
}
