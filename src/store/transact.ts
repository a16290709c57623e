import { followChanged } from './follow-article.ts';
import type { Database, Reading, StoreName, Writing } from './schema.ts';
import { writeTallies } from './tallies.ts';

const allStores: StoreName[] = [
  'articles',
  'bodies',
  'annotations',
  'occurrences',
  'drafts',
  'verdicts',
  'revisions',
  'settings',
  'staged',
  'mergeUndo',
  'searchRows',
  'searchCopies',
  'segments',
  'postings',
  'facets',
  'tallies',
  'signatures',
  'unsigned',
  'backups',
];

/**
 * Runs a piece of work that writes, whole or not at all: resolves once the transaction is on the disk, and when the
 * work throws nothing of it stays. The work must await nothing but its transaction, or that ends too early. `signal` stops
 * it, and nothing of it stays either; once everything is written it is too late.
 */
export async function write<Result>(
  database: Database,
  work: (transaction: Writing) => Promise<Result>,
  signal: AbortSignal | null = null,
): Promise<Result> {
  signal?.throwIfAborted();
  const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  done.catch(() => undefined); // awaited below; when the work throws first, its own error is the one to report
  const stop = () => {
    abort(transaction);
  };
  signal?.addEventListener('abort', stop);
  try {
    const result = await work(transaction);
    await followChanged(transaction);
    await writeTallies(transaction);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    // What it was doing when it was stopped, or ended by a request that failed, says nothing of why.
    signal?.throwIfAborted();
    throw transaction.error ?? error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Runs a piece of work that reads one state of the library, untouched by writes in between. */
export function read<Result>(
  database: Database,
  work: (transaction: Reading) => Promise<Result>,
): Promise<Result> {
  return work(database.transaction(allStores, 'readonly'));
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch (error) {
    // It is over already: the browser aborted it itself, because a request failed or the disk is full.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
