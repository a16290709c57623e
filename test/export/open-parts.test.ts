import { expect, test } from 'vitest';
import { openParts } from '../../src/export/open-parts.ts';

const toBytes = (length: number) => Uint8Array.from({ length }, (_none, index) => index % 251);

test.each([
  ['nothing', []],
  ['a little', [1, 0, 2]],
  ['more than is held at once', [900_000, 200_000, 1_500_000, 3]],
])('%s is collected in its order', async (_what, lengths) => {
  const chunks = lengths.map(toBytes);
  const parts = openParts();
  for (const chunk of chunks) parts.add(chunk.length, chunk);
  const whole = Buffer.concat(chunks);
  expect(parts.length()).toBe(whole.length);
  const file = parts.toBlob('application/gzip');
  expect(file.type).toBe('application/gzip');
  expect(whole.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
});
