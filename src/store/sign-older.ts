import type { Database } from './schema.ts';
import { putSignature } from './signatures.ts';

const articlesAtOnce = 16;

/**
 * Gives the next few articles of a library that is older than signatures theirs; false once all have one. It may end anywhere:
 * how far it has come lies in the same transaction.
 */
export async function signOlder(database: Database): Promise<boolean> {
  const transaction = database.transaction(['bodies', 'signatures', 'unsigned'], 'readwrite', {
    durability: 'relaxed', // what is lost is done again
  });
  const [unsigned, bodies] = [transaction.objectStore('unsigned'), transaction.objectStore('bodies')];
  const place = await unsigned.get('bodies');
  if (place === undefined) return false;
  const waiting = await bodies.getAll(IDBKeyRange.lowerBound(place, true), articlesAtOnce);
  for (const body of waiting) await putSignature(transaction, body);
  const last = waiting.at(-1);
  if (last) await unsigned.put(last.id, 'bodies');
  else await unsigned.delete('bodies');
  await transaction.done;
  return last !== undefined;
}

/** Gives all of them theirs; between two steps others have their turn. */
export async function signLibrary(database: Database): Promise<void> {
  while (await signOlder(database));
}
