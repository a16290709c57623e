import { expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';

test.for<[string, Record<string, string>, string[], string | null]>([
  [
    'the variable goes before the usual places',
    { CHROME_BIN: '/my/chrome' },
    ['/my/chrome', '/usr/bin/chromium'],
    '/my/chrome',
  ],
  ['an empty variable counts as none', { CHROME_BIN: '' }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
  [
    'the first usual place that runs',
    {},
    ['/snap/bin/chromium', '/usr/bin/chromium-browser'],
    '/usr/bin/chromium-browser',
  ],
  ['none', {}, ['/usr/bin/firefox'], null],
])('%s', ([, env, runnable, expected]) => {
  expect(findBrowser('chromium', { env, isRunnable: (path) => runnable.includes(path) })).toBe(expected);
});

test('a variable that names nothing runnable is told, not passed over', () => {
  expect(() => findBrowser('firefox', { env: { FIREFOX_BIN: '/gone' }, isRunnable: () => false })).toThrow(
    'FIREFOX_BIN is /gone',
  );
});
