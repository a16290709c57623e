import type { LibraryPart } from '../../src/model/library-part.ts';
import type { Counts } from '../../src/store/merge-decisions.ts';
import { mergePart, noChanges } from '../../src/store/merge-part.ts';
import type { Database } from '../../src/store/schema.ts';
import { write } from '../../src/store/transact.ts';

/** Merges a part in a transaction of its own, and gives the counts without those of conflicts. */
export function mergeLibrary(
  database: Database,
  part: Partial<LibraryPart>,
): Promise<Omit<Counts, 'conflicting'>> {
  const whole = { articles: [], annotations: [], verdicts: [], revisions: [], ...part };
  return write(database, async (transaction) => {
    const { conflicting, ...counts } = await mergePart(transaction, whole, 'both', noChanges());
    return { ...counts, added: counts.added + conflicting };
  });
}
