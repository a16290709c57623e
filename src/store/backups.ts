import {
  type BackupCause,
  type BackupOutcome,
  type BackupRecord,
  type BackupStatus,
  maxChanges,
} from '../model/backup.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { read, write } from './transact.ts';

/** How many records are kept that say nothing but that something failed. */
const keptFailures = 20;

/** Notes that a backup begins. `startedAt` is ISO 8601 UTC. */
export function beginBackup(database: Database, startedAt: string, cause: BackupCause): Promise<void> {
  return write(database, async (transaction) => {
    const last = await transaction.objectStore('searchRows').openKeyCursor(null, 'prev');
    await transaction.objectStore('backups').put({
      ...{ startedAt, cause, seq: last?.key ?? 0, state: 'running' },
      ...{ file: null, downloadId: null, failure: null },
    });
  });
}

/** Notes what came of it. */
export function endBackup(database: Database, startedAt: string, outcome: BackupOutcome): Promise<void> {
  return write(database, async (transaction) => {
    const begun = await transaction.objectStore('backups').get(startedAt);
    if (!begun) throw new Error(`No backup began at ${startedAt}`);
    await transaction.objectStore('backups').put({ ...begun, failure: null, ...outcome });
    await forgetFailures(transaction);
  });
}

/** Backups of which the end was never noted have failed: for the start of whoever makes them. */
export function endInterrupted(database: Database): Promise<void> {
  return write(database, async (transaction) => {
    for (const record of await transaction.objectStore('backups').getAll()) {
      if (record.state !== 'running') continue;
      const failure = { reason: 'interrupted', detail: '' } as const;
      await transaction.objectStore('backups').put({ ...record, state: 'failed', failure });
    }
  });
}

/** The backup that began then. Throws when there is none. */
export async function getBackup(database: Database, startedAt: string): Promise<BackupRecord> {
  const record = await database.get('backups', startedAt);
  if (!record) throw new Error(`No backup began at ${startedAt}`);
  return record;
}

/** Forgets one: for after its file is gone. */
export async function forgetBackup(database: Database, startedAt: string): Promise<void> {
  await database.delete('backups', startedAt);
}

/** Every backup that is remembered, the earliest first. */
export function listBackups(database: Database): Promise<BackupRecord[]> {
  return database.getAll('backups');
}

/** How things stand with backups. Reads a bounded number of keys, whatever the size of the library. */
export function getBackupStatus(database: Database): Promise<BackupStatus> {
  return read(database, async (transaction) => {
    const records = (await transaction.objectStore('backups').getAll()).filter(
      ({ state }) => state !== 'running',
    );
    const last = records.findLast(({ state }) => state === 'verified') ?? null;
    const latest = records.at(-1);
    const oldest = await transaction.objectStore('articles').index('bySaved').openKeyCursor();
    return {
      last,
      failed: latest?.state === 'failed' ? latest : null,
      changes: await countChanges(transaction, last),
      oldest: oldest?.key[0] ?? null,
    };
  });
}

/**
 * How many articles changed since a backup began, or notes of theirs: whatever changes gives an article a later row in the
 * search's index, so that nothing is written for it. What went into the bin is not counted.
 */
async function countChanges(transaction: Reading, last: BackupRecord | null): Promise<number> {
  const later = last && IDBKeyRange.lowerBound(last.seq, true);
  return (await transaction.objectStore('searchRows').getAllKeys(later, maxChanges)).length;
}

async function forgetFailures(transaction: Writing): Promise<void> {
  const store = transaction.objectStore('backups');
  const failed = (await store.getAll()).filter(({ state }) => state === 'failed');
  for (const { startedAt } of failed.slice(0, -keptFailures)) await store.delete(startedAt);
}
