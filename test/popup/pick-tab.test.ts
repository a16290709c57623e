import { expect, test } from 'vitest';
import { pickTab } from '../../src/popup/pick-tab.ts';

const own = 'chrome-extension://own/';
const popupTab = { id: 9, index: 5, active: true, lastAccessed: 900 };

test('a popup shows the active tab', () => {
  const tabs = [
    { id: 1, index: 0, active: false, lastAccessed: 500 },
    { id: 2, index: 1, active: true, lastAccessed: 100 },
  ];
  expect(pickTab(tabs, null, own)?.id).toBe(2);
});

test('in a tab of its own it shows the other tab used last', () => {
  const tabs = [
    { id: 1, index: 0, active: false, lastAccessed: 800 },
    { id: 2, index: 1, active: false, lastAccessed: 700 },
    popupTab,
  ];
  expect(pickTab(tabs, 9, own)?.id).toBe(1);
});

test('a page of our own, used later, is passed over', () => {
  const tabs = [
    { id: 1, index: 0, active: false, lastAccessed: 700, url: 'https://finance.eastmoney.com/a/1.html' },
    { id: 2, index: 1, active: false, lastAccessed: 800, url: `${own}library.html` },
    popupTab,
  ];
  expect(pickTab(tabs, 9, own)?.id).toBe(1);
});

test('where the browser does not tell when, it is the last in the row', () => {
  const tabs = [
    { id: 1, index: 1, active: false },
    { id: 2, index: 0, active: false },
    { id: 9, index: 2, active: true },
  ];
  expect(pickTab(tabs, 9, own)?.id).toBe(1);
});

test.each([
  [[], null],
  [[popupTab], 9],
  [[{ index: 0, active: true }], null],
])('there may be none (case %#)', (tabs, ownId) => {
  expect(pickTab(tabs, ownId, own)).toBeNull();
});
