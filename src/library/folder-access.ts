interface PermissionWanted {
  mode: 'readwrite';
}

/** What Chromium has beyond the standard (https://wicg.github.io/file-system-access/); other browsers have none of it. */
declare global {
  interface Window {
    showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (wanted: PermissionWanted) => Promise<PermissionState>;
    requestPermission?: (wanted: PermissionWanted) => Promise<PermissionState>;
  }
}

/** Whether this browser lets a reader choose a folder to be written into. */
export function canChooseFolder(): boolean {
  return window.showDirectoryPicker !== undefined;
}

/** Asks the reader for a folder; null when they choose none. Only after a click. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ id: 'tickermark', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether we may write into a folder now; browsers forget it at their end, unless the reader allowed it for good. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Asks the reader for that permission, where it is not there. Only after a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  if (await mayWrite(folder)) return true;
  return (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}
