import type { Menus, Runtime, Tabs } from 'webextension-polyfill';
import messages from '../public/_locales/zh_CN/messages.json' with { type: 'json' };

import { fakeAlarms, fakeDownloads, fakePermissions } from './fake-downloads.ts';

type Sender = Runtime.MessageSender;
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';
type OmniboxListener = (text: string, disposition: Disposition) => void;
type MenuClick = Pick<Menus.OnClickData, 'menuItemId' | 'selectionText'>;
type MenuListener = (info: MenuClick) => void;
type Listener = (message: unknown, sender: Sender) => unknown;

const origin = 'chrome-extension://tickermark/';
/** What lies in the extension: a lexicon that knows no names. A data address, because nothing serves the real one. */
const files: Record<string, string> = {
  'lexicon/lexicon.txt': 'data:,tickermark-lexicon 1 2026-01-01%0Awords 我们%0Aothers 某某集团%0A',
};
const texts: Record<string, { message: string }> = messages;
const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

/** A tab as the browser describes it to an extension. */
export function toTab(id: number): Tabs.Tab {
  return { id, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
}

/** A sender that is a page of the extension, here the popup. */
export const popupSender: Sender = { id: 'tickermark', url: `${origin}popup.html` };

/** A sender that is our content script in an article, or a page's process that speaks as it. */
export const contentSender: Sender = {
  id: 'tickermark',
  url: 'https://finance.eastmoney.com/a/1.html',
  tab: toTab(7),
};

/**
 * The browser as far as our contexts touch it: messages are copied as JSON both ways, as Chrome does; whoever is
 * first to return a promise answers; without listeners the question is rejected with Chrome's words.
 */
export function createFakeBrowser() {
  const listeners = new Set<Listener>();
  let sender = popupSender;
  let failures: Error[] = [];
  let openTabs: Tabs.Tab[] = [];
  const omniboxListeners: OmniboxListener[] = [];
  const menuListeners: MenuListener[] = [];
  const openedAddresses: string[] = [];
  const badge = { text: {} as Record<number, string>, colour: '', textColour: '' };

  async function deliver(message: unknown): Promise<unknown> {
    const failure = failures.shift();
    if (failure) throw failure;
    if (listeners.size === 0)
      throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = [...listeners].map((listener) => listener(asJson(message), sender));
    const answer = answers.find((value) => value instanceof Promise);
    return asJson(await answer);
  }

  return {
    runtime: {
      id: 'tickermark',
      getURL: (path: string) => files[path] ?? origin + path,
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      sendMessage: deliver,
      onInstalled: { addListener: () => undefined },
      onStartup: { addListener: () => undefined },
      getPlatformInfo: () => Promise.resolve({}),
      getManifest: () => ({ host_permissions: ['*://*.eastmoney.com/*'] }),
    },
    tabs: {
      sendMessage: (_tabId: number, message: unknown) => deliver(message),
      /** As in a popup, which is in no tab. */
      getCurrent: () => Promise.resolve(undefined),
      query: () => Promise.resolve(openTabs),
      create: ({ url }: { url: string }) => {
        openedAddresses.push(url);
        return Promise.resolve();
      },
      update: ({ url }: { url: string }) => {
        openedAddresses.push(url);
        return Promise.resolve();
      },
    },
    permissions: fakePermissions(),
    alarms: fakeAlarms(),
    downloads: fakeDownloads('tickermark'),
    scripting: { executeScript: () => Promise.resolve([]), insertCSS: () => Promise.resolve() },
    commands: { onCommand: { addListener: () => undefined } },
    contextMenus: {
      onClicked: { addListener: (listener: MenuListener) => void menuListeners.push(listener) },
      removeAll: () => Promise.resolve(),
      create: () => undefined,
    },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputEntered: { addListener: (listener: OmniboxListener) => void omniboxListeners.push(listener) },
    },
    i18n: {
      /** As in a Chinese browser. */
      getMessage: (key: string, substitutions: string[] = []) =>
        (texts[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, place: string) => substitutions[Number(place) - 1] ?? '',
        ),
    },
    action: {
      setBadgeText: ({ text, tabId }: { text: string; tabId: number }) => {
        badge.text[tabId] = text;
        return Promise.resolve();
      },
      setBadgeBackgroundColor: ({ color }: { color: string }) => {
        badge.colour = color;
        return Promise.resolve();
      },
      setBadgeTextColor: ({ color }: { color: string }) => {
        badge.textColour = color;
        return Promise.resolve();
      },
    },
    /** For tests: the addresses that were opened in tabs. */
    openedAddresses,
    /** For tests: the reader ends what is typed behind the keyword with Enter. */
    enterInOmnibox(text: string, disposition: Disposition) {
      for (const listener of omniboxListeners) listener(text, disposition);
    },
    /** For tests: the reader chooses an entry of the menu. */
    chooseInMenu(info: MenuClick) {
      for (const listener of menuListeners) listener(info);
    },
    /** For tests: what the toolbar shows. */
    badge,
    /** For tests: who the next messages come from. */
    speakAs(next: Sender) {
      sender = next;
    },
    /** For tests: the tabs of the one window. */
    openTabs(...tabs: Tabs.Tab[]) {
      openTabs = tabs;
    },
    /** For tests: the next messages fail as if the worker died on each. */
    failNext(...errors: Error[]) {
      failures = errors;
    },
    /** For tests: as after a start of the browser. */
    reset() {
      listeners.clear();
      sender = popupSender;
      failures = [];
      openTabs = [];
      badge.text = {};
    },
  };
}

/** The one browser of a test file: `vi.mock('webextension-polyfill', () => import('…/fake-browser.ts'))`. */
export const fakeBrowser = createFakeBrowser();
export default fakeBrowser;
