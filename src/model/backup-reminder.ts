import type { BackupStatus } from './backup.ts';

const day = 24 * 60 * 60 * 1000;
const daysUntilOld = 14;
const manyChanges = 50;
const daysOfQuiet = 7;

/** What the reader said to the last reminder: not now. `at` is ISO 8601 UTC, `changes` how many there were then. */
export interface DismissedReminder {
  at: string;
  changes: number;
}

/**
 * Why the reader is to be reminded. `failed`: the last scheduled one; `none`: there has never been one, and there is a
 * good deal, or for long; `old`: since `at`; `many`: so much changed.
 */
export type BackupReminder =
  | { kind: 'failed' | 'old'; at: string; changes: number }
  | { kind: 'none' | 'many'; at: null; changes: number };

/**
 * Whether the reader is to be reminded of a backup, and why; null when all is well, when nothing changed, or when they said
 * not now less than a week, and less than 50 changes, ago.
 */
export function toReminder(
  { last, failed, changes, oldest }: BackupStatus,
  dismissed: DismissedReminder | null,
  now: number,
): BackupReminder | null {
  if (changes === 0) return null;
  if (dismissed && isQuiet(dismissed, last?.startedAt ?? null, changes, now)) return null;
  if (failed?.cause === 'schedule') return { kind: 'failed', at: failed.startedAt, changes };
  const since = last?.startedAt ?? oldest;
  const isOld = since !== null && now - Date.parse(since) > daysUntilOld * day;
  if (!isOld && changes <= manyChanges) return null;
  if (!last) return { kind: 'none', at: null, changes };
  return isOld ? { kind: 'old', at: last.startedAt, changes } : { kind: 'many', at: null, changes };
}

/** What was said before the last backup was about others. */
function isQuiet(
  { at, changes: then }: DismissedReminder,
  lastAt: string | null,
  changes: number,
  now: number,
): boolean {
  const time = Date.parse(at);
  if (lastAt !== null && Date.parse(lastAt) > time) return false;
  return now - time < daysOfQuiet * day && changes < then + manyChanges;
}
