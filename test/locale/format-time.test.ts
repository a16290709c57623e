import { expect, test, vi } from 'vitest';
import { formatDay, formatMoment, formatMonths, formatPrintedTime } from '../../src/locale/format-time.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

test.each([
  ['2022-03-29T15:49:30+08:00', 'zh-CN', '2022年3月29日 15:49'],
  ['2022-03-29T15:49:30+08:00', 'en', 'Mar 29, 2022, 15:49'],
  ['2022-03-29T00:05:00+08:00', 'zh-CN', '2022年3月29日 00:05'],
  ['2022-03-29', 'zh-CN', '2022年3月29日'],
  ['2022-03-29', 'en', 'Mar 29, 2022'],
  ['2022-13-45', 'zh-CN', '2022-13-45'],
  ['昨天', 'zh-CN', '昨天'],
])('%s was printed by the site; in %s it reads %s', (iso, language, text) => {
  expect(formatPrintedTime(iso, language)).toBe(text);
});

test('a moment of the reader is told in the zone of the machine', () => {
  const local = new Date(2026, 0, 4, 9, 5).toISOString();
  expect(formatMoment(local, 'zh-CN')).toBe('2026年1月4日 09:05');
  expect(formatDay(local, 'zh-CN')).toBe('1月4日');
  expect(formatMoment('soon', 'zh-CN')).toBe('soon');
});

test.each([
  ['2022-03', '2022-04', '2022年3月', 'Mar 2022'],
  ['2021-12', '2022-01', '2021年12月', 'Dec 2021'],
  ['2022-01', '2022-04', '2022年1月 – 2022年3月', 'Jan 2022 – Mar 2022'],
  ['2022-01', '2023-01', '2022年', '2022'],
])('the months from %s to before %s are %s, in English %s', (start, end, chinese, english) => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(formatMonths(start, end, 'zh-CN')).toBe(chinese);
  expect(plain(formatMonths(start, end, 'en'))).toBe(english);
});
