import { expect, test } from 'vitest';
import type { BackupRecord, BackupStatus } from '../../src/model/backup.ts';
import { toReminder } from '../../src/model/backup-reminder.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-03-10T12:00:00.000Z');
const ago = (days: number) => new Date(now - days * day).toISOString();

const backup = (days: number, more: Partial<BackupRecord> = {}): BackupRecord => ({
  ...{ startedAt: ago(days), cause: 'schedule', seq: 0, state: 'verified' },
  ...{ file: null, downloadId: 1, failure: null, ...more },
});
const status = (more: Partial<BackupStatus>): BackupStatus => ({
  ...{ last: null, failed: null, changes: 1, oldest: ago(1), ...more },
});
const failed = (days: number) => backup(days, { state: 'failed' });

test.each<[string, BackupStatus, { at: string; changes: number } | null, string | null]>([
  ['an empty library', status({ changes: 0, oldest: null }), null, null],
  ['a new one with little in it', status({ changes: 50 }), null, null],
  ['a new one with much in it', status({ changes: 51 }), null, 'none'],
  ['one that was never backed up for long', status({ oldest: ago(15) }), null, 'none'],
  ['a fresh backup', status({ last: backup(14) }), null, null],
  ['an old backup', status({ last: backup(15) }), null, 'old'],
  ['an old backup of all there is', status({ last: backup(99), changes: 0 }), null, null],
  ['much changed since yesterday', status({ last: backup(1), changes: 51 }), null, 'many'],
  ['the schedule fails', status({ last: backup(2), failed: failed(1) }), null, 'failed'],
  [
    'a click failed, as was told',
    status({ last: backup(2), failed: backup(1, { cause: 'click' }) }),
    null,
    null,
  ],
  ['not now, said six days ago', status({ last: backup(40) }), { at: ago(6), changes: 1 }, null],
  ['not now, said a week ago', status({ last: backup(40) }), { at: ago(7), changes: 1 }, 'old'],
  ['49 changes more', status({ last: backup(9), changes: 109 }), { at: ago(1), changes: 60 }, null],
  ['50 changes more', status({ last: backup(9), changes: 110 }), { at: ago(1), changes: 60 }, 'many'],
  [
    'said before the last backup',
    status({ last: backup(1), changes: 60 }),
    { at: ago(2), changes: 60 },
    'many',
  ],
])('%s', (_name, given, dismissed, kind) => {
  expect(toReminder(given, dismissed, now)?.kind ?? null).toBe(kind);
});
