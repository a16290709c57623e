import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { filesBelow, zipFiles } from '../../tools/zip-files.mjs';

test('the same files make the same zip, whatever their times and order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tickermark-zip-'));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'b', 'two.txt'), '二');
  await writeFile(join(folder, 'one.txt'), '一');
  const names = filesBelow(folder);
  const first = zipFiles(folder, names);
  await utimes(join(folder, 'one.txt'), 0, 0);
  expect(zipFiles(folder, names.toReversed())).toEqual(first);
  const texts = Object.entries(unzipSync(first)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(texts).toEqual([
    ['b/two.txt', '二'],
    ['one.txt', '一'],
  ]);
  await rm(folder, { recursive: true });
});
