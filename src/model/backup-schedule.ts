import type { BackupRecord } from './backup.ts';

/** How often backups are made by themselves. */
export const backupSchedules = ['off', 'daily', 'weekly'] as const;
export type BackupSchedule = (typeof backupSchedules)[number];

const hour = 60 * 60 * 1000;
const intervals = { daily: 24 * hour, weekly: 7 * 24 * hour };
/** After a failure it is tried again sooner than the schedule says. */
const retryInterval = hour;

/** How many scheduled files are kept. */
export const keptFiles = 7;

/**
 * When the next scheduled backup is due, in milliseconds since 1970; null for never. A backup of the reader's own counts
 * as one, unless nobody knows what became of its file. What is due already is due `now`.
 */
export function toNextBackup(
  schedule: BackupSchedule,
  records: Pick<BackupRecord, 'startedAt' | 'state' | 'downloadId'>[],
  now: number,
): number | null {
  if (schedule === 'off') return null;
  const dues = records.flatMap(({ startedAt, state, downloadId }) => {
    const at = Date.parse(startedAt);
    if (at > now) return []; // the clock was wrong then, or is now: better one backup too many
    if (state === 'verified') return downloadId === null ? [] : [at + intervals[schedule]];
    return [at + retryInterval];
  });
  return Math.max(now, ...dues);
}

/** Of all backups the scheduled ones whose files are to go: all but the latest that were verified. */
export function listOutdated(records: BackupRecord[]): BackupRecord[] {
  return records
    .filter(({ cause, state }) => cause === 'schedule' && state === 'verified')
    .sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))
    .slice(keptFiles);
}
