import { expect, test } from 'vitest';
import { isInstallStale } from '../../tools/is-install-stale.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
  },
};

test.for([
  { name: 'all there', installed: { 'node_modules/a': { version: '1.0.0' } }, stale: false },
  { name: 'another version', installed: { 'node_modules/a': { version: '1.0.1' } }, stale: true },
  { name: 'missing', installed: {}, stale: true },
])('$name', ({ installed, stale }) => {
  expect(isInstallStale(wanted, { packages: installed })).toBe(stale);
});
