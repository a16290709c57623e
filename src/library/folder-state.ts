import { signal } from '@preact/signals';
import type { FolderReport } from './run-folder.ts';

/** The folder that the reader chose, and whether we may write into it now. */
export interface ChosenFolder {
  handle: FileSystemDirectoryHandle;
  isWritable: boolean;
}

/** Null for none, and before it is loaded. */
export const folder = signal<ChosenFolder | null>(null);
/** How many articles wait to be written, as of the opening of this page, where we may not write. */
export const folderWaiting = signal(0);
/** How far a run is; null when none is running. */
export const folderProgress = signal<{ done: number; total: number } | null>(null);
/** What the last run did; null for none since this page was opened. */
export const folderReport = signal<FolderReport | null>(null);
/** Why the last run failed, in words; null when it did not. */
export const folderFailure = signal<string | null>(null);
