import { afterEach, expect, test, vi } from 'vitest';
import type { Clip } from '../../src/model/clip.ts';
import { writeClip } from '../../src/ui/write-clip.ts';

const clip: Clip = { plain: '**甲**', html: '<b>甲</b>' };

/** Stands in for the browser's clipboard, which tests have no leave to write. */
function spyOnClipboard(take: (parts: Record<keyof Clip, string>) => void) {
  return vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    take({ plain: await read('text/plain'), html: await read('text/html') });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('both flavours are written at once', async () => {
  const taken: Clip[] = [];
  spyOnClipboard((parts) => void taken.push(parts));
  expect(await writeClip(Promise.resolve(clip))).toBe(true);
  expect(taken).toEqual([clip]);
});

test('the clipboard is asked in the turn of the click, also for what is still being made', async () => {
  const write = spyOnClipboard(() => undefined);
  const { promise, resolve } = Promise.withResolvers<Clip>();
  const writing = writeClip(promise);
  expect(write).toHaveBeenCalledOnce();
  resolve(clip);
  expect(await writing).toBe(true);
});

test('a refusal of the browser is false, what failed in making is thrown', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  expect(await writeClip(Promise.resolve(clip))).toBe(false);
  await expect(writeClip(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
