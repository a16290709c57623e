import type { BackupOutcome, BackupRecord, BackupStatus } from '../model/backup.ts';
import type { Draft } from '../model/draft.ts';

/** Answered by the background for extension pages only: files of everything, kept outside the browser. */
export interface BackupRequests {
  getBackupStatus(): BackupStatus;
  /** Makes one in the downloads folder, and tells what came of it; a failure is no error. Only where that is permitted. */
  backUp(): BackupRecord;
  /** Notes that a page itself begins to make one, at an ISO 8601 UTC time which tells it from others; and what came of it. */
  beginBackup(startedAt: string): void;
  endBackup(argument: { startedAt: string; outcome: BackupOutcome }): void;
  /** Every unfinished note. */
  listDrafts(): Draft[];
  /** Brings back unfinished notes of a backup, but none in the place of a later one. */
  mergeDrafts(drafts: Draft[]): void;
}
