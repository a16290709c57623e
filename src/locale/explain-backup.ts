import { type BackupFailure, type BackupRecord, maxChanges } from '../model/backup.ts';
import type { BackupReminder } from '../model/backup-reminder.ts';
import { formatNumber } from './format-number.ts';
import { formatMoment } from './format-time.ts';
import { t } from './translate.ts';

/** Why a backup was not made, in the reader's language; what the browser said stays in its own words. */
export function explainBackupFailure({ reason, detail }: BackupFailure): string {
  return t(`backupFailure_${reason}`, detail);
}

/** What a backup holds, and what of it was verified; "" for one that was not. */
export function describeBackup({ startedAt, file, downloadId }: BackupRecord): string {
  if (!file) return '';
  const { articles, annotations } = file.counts;
  const counts = [formatNumber(articles), formatNumber(annotations)] as const;
  const key = downloadId === null ? 'backupHandedOver' : 'backupStored';
  return t(key, formatMoment(startedAt), ...counts, file.name);
}

/** What the reader is reminded of. */
export function explainReminder(reminder: BackupReminder): string {
  const count = formatCount(reminder.changes);
  if (reminder.at === null) return t(`reminder_${reminder.kind}`, count);
  return t(`reminder_${reminder.kind}`, formatMoment(reminder.at), count);
}

/** So many articles changed, or more where nobody counted further. */
export function formatCount(changes: number): string {
  return changes < maxChanges ? formatNumber(changes) : `${formatNumber(changes)}+`;
}
