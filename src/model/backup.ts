/** How many of each a backup says that it holds. */
export interface BackupCounts {
  articles: number;
  annotations: number;
  verdicts: number;
  revisions: number;
  drafts: number;
}

/** The lists of a backup, in their order in the file. */
export const backupLists = ['articles', 'annotations', 'verdicts', 'revisions', 'drafts'] as const;

/** Of nothing yet. */
export const noBackupCounts = (): BackupCounts => ({
  articles: 0,
  annotations: 0,
  verdicts: 0,
  revisions: 0,
  drafts: 0,
});

/**
 * Why there is no backup: its maker ended in the middle; we may not write into the downloads folder; the browser did not
 * finish the file; on the disk it has another size; what was written does not verify; or anything else, told in `detail`.
 */
export type BackupFailureReason = 'interrupted' | 'forbidden' | 'unfinished' | 'size' | 'damaged' | 'other';

/** `detail` is in the words of the browser, "" where it has none. */
export interface BackupFailure {
  reason: BackupFailureReason;
  detail: string;
}

/** A file that was made: its name in the downloads folder, its length in bytes, and what was counted when it was verified. */
export interface BackupFile {
  name: string;
  size: number;
  counts: BackupCounts;
}

/** What came of a backup; `downloadId` is the browser's for its file, null where a page handed it over. */
export type BackupOutcome =
  | { state: 'verified'; file: BackupFile; downloadId: number | null }
  | { state: 'failed'; failure: BackupFailure };

/** Whether the reader asked for it, or the clock. */
export type BackupCause = 'click' | 'schedule';

/**
 * A backup, as the library remembers it. `startedAt` is ISO 8601 UTC and tells it from all others. `seq` is the last row
 * of the search's index when it began: whatever changes gets a later one. `downloadId` is the browser's for its file, null
 * where a page handed it over and nobody knows what became of it.
 */
export interface BackupRecord {
  startedAt: string;
  cause: BackupCause;
  seq: number;
  state: 'running' | 'verified' | 'failed';
  file: BackupFile | null;
  downloadId: number | null;
  failure: BackupFailure | null;
}

/** How things stand with backups. */
export interface BackupStatus {
  /** The latest that was verified. */
  last: BackupRecord | null;
  /** The latest of all, if it failed. */
  failed: BackupRecord | null;
  /**
   * How many notes were written since the last one began, and articles changed otherwise; how many articles there are where
   * there is none. Not counted beyond `maxChanges`.
   */
  changes: number;
  /** When the oldest of what is saved was saved, ISO 8601 UTC; null where nothing is. */
  oldest: string | null;
}

/** As far as changes are counted. */
export const maxChanges = 1000;

/**
 * A backup ends with its checksum: SHA-256, in hexadecimal, of all bytes of the unpacked file before these. They are as many
 * whatever the checksum.
 */
export function toBackupEnd(checksum: string): string {
  return `,"checksum":"${checksum}"}\n`;
}

/** In bytes. */
export const backupEndLength = toBackupEnd('0'.repeat(64)).length;

/** The name of a backup's file, by the second so that two of a day do not meet. */
export function toBackupName(now: Date): string {
  return `tickermark-backup-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.json.gz`;
}
