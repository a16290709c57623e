import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

test('the browser may not throw the library away when the disk is full', () => {
  expect(manifest.permissions).toContain('unlimitedStorage');
});

test.each(['README.md', 'README.zh-CN.md'])(
  '%s says what every permission is for, and no other',
  async (name) => {
    const readme = await readFile(name, 'utf8');
    const explained = [...readme.matchAll(/^\| `(\w+)` /gm)].map(([, permission]) => permission);
    expect(explained.sort()).toEqual([...manifest.permissions].sort());
  },
);
