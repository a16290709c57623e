import { askBackground } from '../messaging/ask.ts';
import type { CardKey } from '../messaging/protocol.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { SearchCursor, SearchHit } from '../model/search-hit.ts';
import type { Search } from './route.ts';

/** The place behind a page: in the list of everything, or in what a search found. */
export type Place = { key: CardKey } | { cursor: SearchCursor };

/** What was found, with the other sources of the same story as far as they are known. */
export interface ListedHit extends SearchHit {
  sources: ArticleCard[];
}

/** One page of hits; `next` is null behind the last. */
export interface HitPage {
  hits: ListedHit[];
  next: Place | null;
  problems: QueryProblem[];
}

/** One page of what a search finds. Without a query that is everything, the newest saved first, which needs no index. */
export async function askHits(
  { query, order }: Search,
  after: Place | null,
  limit: number,
): Promise<HitPage> {
  if (query.trim() === '') return askAll(after && 'key' in after ? after.key : null, limit);
  const cursor = after && 'cursor' in after ? after.cursor : null;
  const { hits, next, problems } = await askBackground('search', { query, order, after: cursor, limit });
  return { hits: hits.map((hit) => ({ ...hit, sources: [] })), next: next && { cursor: next }, problems };
}

async function askAll(after: CardKey | null, limit: number): Promise<HitPage> {
  const cards = await askBackground('listCards', { after, limit });
  const last = cards.length === limit ? cards.at(-1) : undefined;
  return {
    hits: cards.map(toHit),
    next: last ? { key: { savedAt: last.savedAt, id: last.id } } : null,
    problems: [],
  };
}

/** An article as it is listed where nothing was looked for in it. */
export function toHit(card: ArticleCard): ListedHit {
  return { card, title: [], snippet: { text: '', marks: [] }, where: 'title', sources: [] };
}
