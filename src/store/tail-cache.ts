import type { Candidate } from '../search/find-in-segment.ts';
import { matchDocument, type Matcher } from '../search/match-document.ts';
import type { SearchDocument } from '../search/search-document.ts';
import type { Reading, SearchRow } from './schema.ts';
import { getSearchDocument } from './search-documents.ts';

/** Enough for two segments; while more than that waits to be indexed, the rest is read anew at every search. */
const mostKept = 512;
const documentsAtOnce = 64;

/**
 * Articles that are not indexed yet, as they are searched: reading them all at every keystroke is what costs. They are kept
 * by their rows' numbers, and those are given anew whenever an article changes: what is kept is never out of date.
 */
export class TailCache {
  #documents = new Map<number, SearchDocument>();

  /** Those behind a row that match, by rising `seq`. */
  async listMatching(transaction: Reading, last: number, matcher: Matcher): Promise<Candidate[]> {
    const behind = IDBKeyRange.lowerBound(last, true);
    const rows = await transaction.objectStore('searchRows').getAll(behind);
    const kept = new Map<number, SearchDocument>();
    const matching: Candidate[] = [];
    for (let i = 0; i < rows.length; i += documentsAtOnce) {
      const some = rows.slice(i, i + documentsAtOnce);
      const documents = await Promise.all(some.map((row) => this.#get(transaction, row)));
      for (const [j, { seq }] of some.entries()) {
        const document = documents[j];
        if (!document) continue;
        if (kept.size < mostKept) kept.set(seq, document);
        const tier = matchDocument(document, matcher);
        if (tier !== null) matching.push({ seq, time: document.time, tier });
      }
    }
    this.#documents = kept;
    return matching;
  }

  async #get(transaction: Reading, row: SearchRow): Promise<SearchDocument | undefined> {
    const kept = this.#documents.get(row.seq);
    if (kept) return kept;
    return (await getSearchDocument(transaction, row))?.document;
  }
}
