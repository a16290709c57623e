import browser, { type Downloads } from 'webextension-polyfill';
import { BackupError } from '../model/backup-error.ts';
import { openAddress } from './open-address.ts';

/** How long the browser may take to write a file that it has at hand, in milliseconds. */
const patience = 10 * 60 * 1000;

/** A file in the downloads folder. */
export interface SavedDownload {
  downloadId: number;
  /** Its name without folders, as the browser gave it. */
  name: string;
}

/**
 * Writes a file into the downloads folder, under a path in it, and waits until it is there. What it then says on the disk
 * cannot be read, only how long it is. Throws BackupError; and when it is stopped before it is there: then nothing is.
 */
export async function saveDownload(
  file: File,
  path: string,
  signal: AbortSignal | null = null,
): Promise<SavedDownload> {
  const address = await openAddress(file);
  try {
    signal?.throwIfAborted();
    const downloadId = await browser.downloads.download({
      ...{ url: address.url, filename: path },
      ...{ conflictAction: 'uniquify', saveAs: false },
    });
    const { state, error, fileSize, filename } = await waitForEnd(downloadId, signal);
    if (state !== 'complete') throw new BackupError('unfinished', error ?? '');
    if (fileSize !== file.size) throw new BackupError('size', `${fileSize} / ${file.size}`);
    return { downloadId, name: toBaseName(filename) };
  } finally {
    await address.close();
  }
}

/** The last part of a path of any system. */
export function toBaseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}

/** What became of a download. Stopped, it is given up, and the browser takes away what it had written of it. */
function waitForEnd(downloadId: number, signal: AbortSignal | null): Promise<Downloads.DownloadItem> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      browser.downloads.onChanged.removeListener(onChanged);
      act();
    };
    const look = async () => {
      const [item] = await browser.downloads.search({ id: downloadId });
      if (item?.state === 'in_progress') return;
      settle(() => {
        if (item) resolve(item);
        else reject(new BackupError('unfinished'));
      });
    };
    const fail = (error: unknown) => {
      settle(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const onChanged = ({ id }: Downloads.OnChangedDownloadDeltaType) => {
      if (id === downloadId) look().catch(fail);
    };
    const giveUp = async () => {
      await browser.downloads.cancel(downloadId);
      const [item] = await browser.downloads.search({ id: downloadId });
      if (item?.state === 'complete') return; // too late: whoever listens is told
      await browser.downloads.erase({ id: downloadId });
      settle(() => {
        reject(signal?.reason as Error);
      });
    };
    const stop = () => {
      giveUp().catch(fail);
    };
    signal?.addEventListener('abort', stop);
    const timer = setTimeout(() => {
      browser.downloads.cancel(downloadId).catch(() => undefined); // it ended meanwhile
      fail(new BackupError('unfinished', 'timeout'));
    }, patience);
    browser.downloads.onChanged.addListener(onChanged);
    look().catch(fail); // it may have ended before anybody listened
    if (signal?.aborted) stop(); // while the browser was asked to begin
  });
}
