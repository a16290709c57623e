import type { Database, SearchRow } from './schema.ts';

/**
 * The listed articles in the order of their last change, from behind a `seq`: whatever changes of an article or its
 * annotations gets it a new one, which is never given again.
 */
export function listVersions(database: Database, after: number, limit: number): Promise<SearchRow[]> {
  return database.getAll('searchRows', IDBKeyRange.lowerBound(after, true), limit);
}
