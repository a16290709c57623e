import {
  type BackupCause,
  type BackupOutcome,
  type BackupRecord,
  type BackupStatus,
  maxChanges,
} from '../model/backup.ts';
import type { Annotation } from '../model/annotation.ts';
import { listManyBy } from './get-many.ts';
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

/** How things stand with backups. What it reads grows with what changed, not with the library. */
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
 * How much changed since a backup began: whatever changes gives an article a later row in the search's index, so that
 * nothing is written for it. Each of its notes that was written since counts, else the article does: its tags changed, or a
 * file brought notes of an earlier time. What went into the bin is not counted. Without a backup, how many articles there are.
 */
async function countChanges(transaction: Reading, last: BackupRecord | null): Promise<number> {
  const rows = transaction.objectStore('searchRows');
  if (!last) return (await rows.getAllKeys(null, maxChanges)).length;
  const changed = await rows.getAll(IDBKeyRange.lowerBound(last.seq, true), maxChanges);
  const since = Date.parse(last.startedAt);
  const annotations = await listManyBy(
    transaction.objectStore('annotations').index('byArticle'),
    changed.map(({ articleId }) => articleId),
  );
  const counts = annotations.map((notes) => {
    const isNew = ({ deleted, modified }: Annotation) => deleted === null && Date.parse(modified) > since;
    return Math.max(1, notes.filter(isNew).length);
  });
  return Math.min(
    counts.reduce((sum, count) => sum + count, 0),
    maxChanges,
  );
}

async function forgetFailures(transaction: Writing): Promise<void> {
  const store = transaction.objectStore('backups');
  const failed = (await store.getAll()).filter(({ state }) => state === 'failed');
  for (const { startedAt } of failed.slice(0, -keptFailures)) await store.delete(startedAt);
}
