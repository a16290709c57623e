import { onChange } from '../messaging/changes.ts';
import { openFolder, update } from './folder-actions.ts';

/** Milliseconds to wait after a change for the next: a note changes with every few keys. */
const pause = 2000;

/** Keeps the reader's folder current while the library is open: now, and shortly after every change. */
export function followFolder(signal?: AbortSignal): void {
  void openFolder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void update('changes'), pause);
  }, signal);
  signal?.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
