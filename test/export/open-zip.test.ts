import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { openZip } from '../../src/export/open-zip.ts';
import { toDirectoryEntry, toLocalHeader, toZipEnd } from '../../src/export/zip-records.ts';
import { unzip } from './unzip.ts';

const contentsOf = async (zip: Blob) =>
  [...(await unzip(zip))].map(([name, bytes]) => [name, bytes.toString()]);

test('files that are added whole and files that are written side by side are all there', async () => {
  const zip = openZip();
  const [left, right] = [zip.open('左.csv'), zip.open('右.csv')];
  await left.push('一');
  await right.push('1');
  await zip.add('整/篇 📈.md', '整篇\n'.repeat(10_000));
  await right.push('2');
  await left.push('二');
  await zip.add('空.md', '');
  expect(await contentsOf(await zip.end())).toEqual([
    ['整/篇 📈.md', '整篇\n'.repeat(10_000)],
    ['空.md', ''],
    ['左.csv', '一二'],
    ['右.csv', '12'],
  ]);
});

test('a zip of nothing is one', async () => {
  expect(await contentsOf(await openZip().end())).toEqual([]);
});

test('what is in it can be of any length, and arrive in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 5000 })), async (pieces) => {
      const zip = openZip();
      const entry = zip.open('a');
      for (const piece of pieces) await entry.push(piece);
      expect(await contentsOf(await zip.end())).toEqual([['a', pieces.join('')]]);
    }),
    { numRuns: 50 },
  );
});

test('more files than an old zip can count', async () => {
  const body: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const lengthOf = (parts: Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);
  let offset = 0;
  for (let index = 0; index < 66_000; index += 1) {
    const name = new TextEncoder().encode(String(index));
    const packed = Uint8Array.of(3, 0); // nothing, by RFC 1951
    const member = { name, crc: 0, packedLength: packed.length, length: 0, offset };
    const parts = [toLocalHeader(member), packed];
    body.push(...parts);
    directory.push(toDirectoryEntry(member));
    offset += lengthOf(parts);
  }
  const bytes = Buffer.concat([...body, ...directory, toZipEnd(66_000, lengthOf(directory), offset)]);
  const count = await new Promise<number>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failure, file) => {
      if (failure) reject(failure);
      else resolve(file.entryCount);
    });
  });
  expect(count).toBe(66_000);
});

test('numbers beyond 32 bits stand in the records made for them', () => {
  const name = new TextEncoder().encode('a');
  const member = { name, crc: 1, packedLength: 2 ** 33, length: 2 ** 34, offset: 2 ** 35 };
  const numbers = (record: Uint8Array, from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      new DataView(record.buffer).getBigUint64(from + index * 8, true),
    );
  expect(numbers(toLocalHeader(member), 30 + 1 + 4, 2)).toEqual([2n ** 34n, 2n ** 33n]);
  expect(numbers(toDirectoryEntry(member), 46 + 1 + 4, 3)).toEqual([2n ** 34n, 2n ** 33n, 2n ** 35n]);
  expect(numbers(toZipEnd(3, 100, 2 ** 36), 24, 4)).toEqual([3n, 3n, 100n, 2n ** 36n]);
});
