import { getMany } from './get-many.ts';
import type { Database, Writing } from './schema.ts';
import { putSignature } from './signatures.ts';

const articlesAtOnce = 16;
const keysAtOnce = 1000;

/** Notes that there are articles without a signature: `signUnsigned` is to look through all of them. */
export async function leaveUnsigned(transaction: Writing): Promise<void> {
  await transaction.objectStore('unsigned').put('', 'bodies');
}

/**
 * Gives the next few articles that have no signature theirs: those of a library that is older than signatures, and those that
 * an import brought, which would keep the reader waiting; false once all have one. It may end anywhere: how far it has come
 * lies in the same transaction.
 */
export async function signUnsigned(database: Database): Promise<boolean> {
  const transaction = database.transaction(['bodies', 'signatures', 'unsigned'], 'readwrite', {
    durability: 'relaxed', // what is lost is done again
  });
  const bodies = transaction.objectStore('bodies');
  const signatures = transaction.objectStore('signatures');
  const unsigned = transaction.objectStore('unsigned');
  const place = await unsigned.get('bodies');
  if (place === undefined) return false;
  const behind = IDBKeyRange.lowerBound(place, true);
  const [ids, signedIds] = await Promise.all([
    bodies.getAllKeys(behind, keysAtOnce),
    signatures.getAllKeys(behind, keysAtOnce),
  ]);
  const signed = new Set(signedIds);
  const waiting = ids.filter((id) => !signed.has(id)).slice(0, articlesAtOnce);
  for (const body of await getMany(bodies, waiting)) if (body) putSignature(signatures, body);
  const isPart = waiting.length === articlesAtOnce;
  const last = (isPart ? waiting : ids).at(-1);
  if (last === undefined) void unsigned.delete('bodies');
  else void unsigned.put(last, 'bodies');
  await transaction.done; // which tells what of these failed
  return last !== undefined;
}
