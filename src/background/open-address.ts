import { askAboutFile } from '../messaging/file-channel.ts';

/** What Chrome has for documents that nobody sees, and the polyfill does not know. */
declare const chrome: {
  offscreen: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
    hasDocument(): Promise<boolean>;
  };
};

/** An address of a file, for the browser to download it; it holds until it is closed. */
export interface FileAddress {
  url: string;
  close: () => Promise<void>;
}

/**
 * Gives a file an address. Chrome's worker cannot do it by itself: there it is done by a document that nobody sees and that
 * is open for so long.
 */
export async function openAddress(file: File): Promise<FileAddress> {
  if ('createObjectURL' in URL) {
    const url = URL.createObjectURL(file);
    const close = () => {
      URL.revokeObjectURL(url);
      return Promise.resolve();
    };
    return { url, close };
  }
  const { offscreen } = chrome;
  // One that a worker before us left open has nothing more to do.
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Gives the backup an address that it can be downloaded from',
  });
  return { url: await askAboutFile('addresses', file), close: () => offscreen.closeDocument() };
}
