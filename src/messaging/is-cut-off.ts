import browser from 'webextension-polyfill';

/** Whether the extension that this script belongs to is gone: updated, reloaded or removed. */
export function isCutOff(): boolean {
  try {
    // The types say that it is always there; in a script that is cut off it is not.
    return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id === undefined;
  } catch {
    return true; // Firefox throws on any touch of what is dead
  }
}
