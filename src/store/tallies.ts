import type { Reading, Upgrading, Writing } from './schema.ts';
import type { Facet, FacetKind } from './to-facets.ts';

type Changing = Writing | Upgrading;
interface Change {
  kind: FacetKind;
  value: string;
  by: number;
}

/** By how many the tallies change that a transaction has touched. */
const pending = new WeakMap<Changing, Map<string, Change>>();

/**
 * Notes that so many more are found under a thing. It is written when the transaction is about to end, all at once: a merge
 * works on many articles side by side, and two that read a tally before either writes it would lose one.
 */
export function noteTally(transaction: Changing, [kind, value]: Facet, by: 1 | -1): void {
  const changes = pending.get(transaction) ?? new Map<string, Change>();
  pending.set(transaction, changes);
  const key = JSON.stringify([kind, value]);
  const change = changes.get(key) ?? { kind, value, by: 0 };
  changes.set(key, { ...change, by: change.by + by });
}

/** Writes what was noted; for `write` alone. */
export async function writeTallies(transaction: Changing): Promise<void> {
  const changes = pending.get(transaction);
  if (!changes) return;
  pending.delete(transaction);
  const store = transaction.objectStore('tallies');
  await Promise.all(
    [...changes.values()].map(async ({ kind, value, by }) => {
      if (by === 0) return;
      const count = ((await store.get([kind, value]))?.count ?? 0) + by;
      if (count > 0) await store.put({ kind, value, count });
      else await store.delete([kind, value]);
    }),
  );
}

/** How many things are found under each value of a kind. */
export async function listTallies(transaction: Reading, kind: FacetKind): Promise<Map<string, number>> {
  const tallies = await transaction.objectStore('tallies').getAll(IDBKeyRange.bound([kind], [kind, []]));
  return new Map(tallies.map(({ value, count }) => [value, count]));
}

/** How many things are found under a value of a kind. */
export async function countTally(transaction: Reading, kind: FacetKind, value: string): Promise<number> {
  return (await transaction.objectStore('tallies').get([kind, value]))?.count ?? 0;
}
