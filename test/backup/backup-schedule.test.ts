import { expect, test } from 'vitest';
import type { BackupCause, BackupRecord } from '../../src/model/backup.ts';
import { keptFiles, listOutdated, toNextBackup } from '../../src/model/backup-schedule.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.parse('2026-03-10T12:00:00.000Z');

function toRecord(
  age: number,
  state: BackupRecord['state'],
  { cause = 'schedule', downloadId = 1 }: { cause?: BackupCause; downloadId?: number | null } = {},
): BackupRecord {
  const startedAt = new Date(now - age).toISOString();
  return { startedAt, cause, seq: 0, state, file: null, downloadId, failure: null };
}

test.each([
  ['off is never due', 'off', [], null],
  ['the first is due at once', 'daily', [], 0],
  ['a day after the last', 'daily', [toRecord(5 * hour, 'verified')], day - 5 * hour],
  ['a week after the last', 'weekly', [toRecord(5 * hour, 'verified')], 7 * day - 5 * hour],
  ['what was missed is due at once', 'daily', [toRecord(9 * day, 'verified')], 0],
  ['one by a click counts', 'daily', [toRecord(hour, 'verified', { cause: 'click' })], day - hour],
  ['but not one that a page handed over', 'daily', [toRecord(hour, 'verified', { downloadId: null })], 0],
  ['what failed is tried after an hour', 'daily', [toRecord(0.25 * hour, 'failed')], 0.75 * hour],
  ['and then at once', 'weekly', [toRecord(3 * day, 'verified'), toRecord(2 * hour, 'failed')], 4 * day],
  ['what ended in the middle, too', 'daily', [toRecord(2 * hour, 'running')], 0],
  ['a time to come is a wrong clock', 'daily', [toRecord(-30 * day, 'verified')], 0],
] as const)('%s', (_name, schedule, records, wait) => {
  expect(toNextBackup(schedule, [...records], now)).toBe(wait === null ? null : now + wait);
});

test('of verified scheduled ones the latest are kept, and no other is touched', () => {
  const scheduled = Array.from({ length: keptFiles + 2 }, (_, index) => toRecord(index * day, 'verified'));
  const others = [
    toRecord(50 * day, 'verified', { cause: 'click' }),
    toRecord(60 * day, 'failed'),
    toRecord(70 * day, 'running'),
  ];
  expect(listOutdated([...others, ...scheduled])).toEqual(scheduled.slice(keptFiles));
});
