import type { Clip } from '../model/clip.ts';

/**
 * Puts a thing onto the clipboard, as text and as HTML at once; whoever pastes takes what it understands. To be called in
 * the click or key that asks for it: what is still being made is waited for, and the browser remembers the click. False
 * where the browser refuses; throws what went wrong in making it.
 */
export async function writeClip(making: Promise<Clip>): Promise<boolean> {
  const part = (type: string, flavour: keyof Clip) =>
    making.then((clip) => new Blob([clip[flavour]], { type }));
  const parts = { 'text/plain': part('text/plain', 'plain'), 'text/html': part('text/html', 'html') };
  const writing = write(parts);
  // Each is told of a failure in making; below it is told once.
  for (const promise of Object.values(parts)) promise.catch(() => undefined);
  writing.catch(() => undefined);
  await making;
  try {
    await writing;
    return true;
  } catch (error) {
    console.warn('The clipboard refused', error);
    return false;
  }
}

async function write(parts: Record<string, Promise<Blob>>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}
