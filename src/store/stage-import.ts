import { importPhases } from '../model/import-phase.ts';
import type { Database, StagedPart } from './schema.ts';
import { write } from './transact.ts';

/** How long what nobody came back for is kept: an import that was left half staged, and the way back from one. */
const hoursKept = 24;

/**
 * Keeps a part of an import until the whole of it is here; doing it twice is doing it once. It may lie in the system's
 * cache for a moment: of the reader's own nothing is in it that is not in the file, and the merge writes all through.
 */
export async function stageImport(
  database: Database,
  part: Omit<StagedPart, 'stagedAt'>,
  now = new Date().toISOString(),
): Promise<void> {
  await database.put('staged', { ...part, stagedAt: now });
}

/** Forgets what was staged of an import. */
export function discardImport(database: Database, importId: string): Promise<void> {
  return write(database, async (transaction) => {
    await transaction.objectStore('staged').delete(partsOf(importId));
  });
}

/** Forgets what was staged, and what could have been undone, more than a day ago. */
export function purgeImports(database: Database, now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - hoursKept * 60 * 60 * 1000).toISOString();
  const expired = IDBKeyRange.upperBound(limit, true);
  return write(database, async (transaction) => {
    for (const name of ['staged', 'mergeUndo'] as const) {
      const store = transaction.objectStore(name);
      for (const key of await store.index('byTime').getAllKeys(expired)) await store.delete(key);
    }
  });
}

/** The keys of what of an import comes from other tools' files. */
export function foreignPartsOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId, importPhases.named], [importId, []]);
}

/** The keys of everything that belongs to an import. */
export function partsOf(importId: string): IDBKeyRange {
  // An array sorts behind every number: the range is everything whose key begins with the id.
  return IDBKeyRange.bound([importId], [importId, []]);
}
