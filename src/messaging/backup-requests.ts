import type { BackupRecord, BackupStatus } from '../model/backup.ts';
import type { Draft } from '../model/draft.ts';

/** Answered by the background for extension pages only: files of everything, kept outside the browser. */
export interface BackupRequests {
  getBackupStatus(): BackupStatus;
  /**
   * Makes a backup and tells what came of it, null when it was stopped; a failure is no error. It goes into the downloads folder where that is
   * permitted, else to the page that asks, which is to take it from the channel `hand-over` of file-channel.ts.
   */
  backUp(): BackupRecord | null;
  /** Stops the backup that is being made; one that is made stays. */
  stopBackUp(): void;
  /** Every unfinished note. */
  listDrafts(): Draft[];
  /** Brings back unfinished notes of a backup, but none in the place of a later one. */
  mergeDrafts(drafts: Draft[]): void;
}
