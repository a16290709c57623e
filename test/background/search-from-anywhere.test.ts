import { beforeEach, expect, test, vi } from 'vitest';
import { offerSearching } from '../../src/background/search-from-anywhere.ts';
import { parseRoute } from '../../src/library/route.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const failures: unknown[] = [];
offerSearching((error) => failures.push(error));

beforeEach(() => {
  fakeBrowser.openedAddresses.length = 0;
});

const openedRoutes = () => fakeBrowser.openedAddresses.map((address) => parseRoute(new URL(address).hash));

test.each(['硅料 tag:"a b"', '', '半个字符\ud800?#&%'])(
  'the address bar searches the library for "%s"',
  (text) => {
    fakeBrowser.enterInOmnibox(text, 'currentTab');
    expect(openedRoutes()).toEqual([{ view: 'list', query: text.toWellFormed(), order: 'newest' }]);
  },
);

test('selected words are searched for as they stand, whatever they look like', () => {
  fakeBrowser.chooseInMenu({ menuItemId: 'search-selection', selectionText: ' tag:“硅”\n "涨价" ' });
  const [route] = openedRoutes();
  expect(route?.view === 'list' && parseQuery(route.query)).toEqual({
    terms: [{ type: 'word', text: 'tag:“硅” "涨价"', isQuoted: true }],
    problems: [],
  });
});

test('other entries of the menu are not ours', () => {
  fakeBrowser.chooseInMenu({ menuItemId: 'highlight-selection', selectionText: '硅' });
  expect(fakeBrowser.openedAddresses).toEqual([]);
  expect(failures).toEqual([]);
});
