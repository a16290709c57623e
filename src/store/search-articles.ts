import type { SearchCursor, SearchHit, SearchOrder, SearchPage } from '../model/search-hit.ts';
import { matchDocument, type Matcher, toMatcher } from '../search/match-document.ts';
import { parseQuery } from '../search/parse-query.ts';
import { findMarks, toSnippet } from '../search/to-snippet.ts';
import { isOnPage } from './candidate-queue.ts';
import { CandidateSource } from './candidate-source.ts';
import type { Database, Reading } from './schema.ts';
import { type FoundDocument, listSearchDocuments } from './search-documents.ts';
import { TailCache } from './tail-cache.ts';
import { read } from './transact.ts';

interface SearchArgument {
  query: string;
  order: SearchOrder;
  after: SearchCursor | null;
  limit: number;
}

const documentsAtOnce = 64;
const tails = new WeakMap<Database, TailCache>();

/** One page of what a query finds, of one state of the library. Every string is a query; see parse-query.ts. */
export async function searchArticles(
  database: Database,
  { query, order, after, limit }: SearchArgument,
): Promise<SearchPage> {
  const { terms, problems } = parseQuery(query);
  // Where nothing of what was typed can be looked for, finding everything would be no answer.
  if (terms.length === 0 && problems.length > 0) return { hits: [], next: null, problems };
  const matcher = toMatcher(terms);
  const tail = tails.get(database) ?? new TailCache();
  tails.set(database, tail);
  return read(database, async (transaction) => {
    const segments = await transaction.objectStore('segments').getAll();
    const waiting = await tail.listMatching(transaction, segments.at(-1)?.last ?? 0, matcher);
    const source = new CandidateSource(transaction, { matcher, order, segments, waiting });
    const page = await collect(transaction, source, { matcher, order, after, limit });
    return { ...page, problems };
  });
}

interface Wanted extends Omit<SearchArgument, 'query'> {
  matcher: Matcher;
}

/** Reads candidates in their order until the page is full; one hit more tells whether there is a next page. */
async function collect(
  transaction: Reading,
  source: CandidateSource,
  { matcher, order, after, limit }: Wanted,
): Promise<Pick<SearchPage, 'hits' | 'next'>> {
  const documents = new Map<number, FoundDocument | null>();
  const hits: SearchHit[] = [];
  let last: SearchCursor | null = null;
  for (let taken = await source.take(); taken; taken = await source.take()) {
    const { cursor, isSure } = taken;
    // Its tier can only become worse: where the order goes by time alone, it is known to be on an earlier page.
    if (order === 'newest' && !isOnPage(cursor, after)) continue;
    const found = await getDocument(transaction, cursor.seq, source, documents, limit + 1 - hits.length);
    const tier = found && matchDocument(found.document, matcher);
    if (found === null || tier === null) continue;
    if (!isSure && order === 'relevance' && tier > cursor.tier) {
      source.putBack({ ...cursor, tier });
      continue;
    }
    documents.delete(cursor.seq);
    if (!isOnPage(cursor, after)) continue;
    if (hits.length === limit) return { hits, next: last };
    hits.push(toHit(found, matcher));
    last = cursor;
  }
  return { hits, next: null };
}

/** The document of a row, null when the row is gone; with it those that will be asked for next are read. */
async function getDocument(
  transaction: Reading,
  seq: number,
  source: CandidateSource,
  documents: Map<number, FoundDocument | null>,
  wanted: number,
): Promise<FoundDocument | null> {
  const known = documents.get(seq);
  if (known !== undefined) return known;
  const seqs = [seq, ...source.peek(Math.min(documentsAtOnce, Math.max(8, wanted)) - 1)];
  const found = await listSearchDocuments(transaction, seqs);
  for (const [i, one] of seqs.entries()) documents.set(one, found[i] ?? null);
  return documents.get(seq) ?? null;
}

function toHit({ card, document }: FoundDocument, { words }: Matcher): SearchHit {
  const title = document.fields.find(({ where }) => where === 'title');
  return { card, title: title ? findMarks(title.folded, words) : [], ...toSnippet(document, words) };
}
