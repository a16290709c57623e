import { expect, test, vi } from 'vitest';
import { kindName } from '../../src/locale/kind-name.ts';
import { marketName } from '../../src/locale/market-name.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

test.each([
  [0, '300166', '深圳'],
  [0, '123001', '深圳'],
  [0, '920002', '北京'],
  [0, '832000', '北京'],
  [0, '899050', '北京'],
  [0, '430047', '北京'],
  [0, '400001', '股转'],
  [0, '420001', '股转'],
  [1, '600519', '上海'],
  [90, 'BK1033', '板块'],
  [105, 'PDD', '纳斯达克'],
  [106, 'PTR', '纽约'],
  [116, '00700', '香港'],
  [777, 'X', '市场 777'],
])('%i.%s is quoted in %s', (market, code, name) => {
  expect(marketName(market, code)).toBe(name);
});

test.each([
  ['stock', null, '股票'],
  ['board', 'region', '地域板块'],
  ['board', 'unknown', '板块'],
] as const)('a %s of board kind %s is called %s', (kind, boardKind, name) => {
  expect(kindName({ kind, boardKind })).toBe(name);
});
