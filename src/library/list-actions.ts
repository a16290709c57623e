import { askHits, type ListedHit, type Place } from './ask-hits.ts';
import { createFeed, type Feed } from './feed.ts';
import { keepLatest } from './keep-latest.ts';
import { parseRoute, type Search, toListHash } from './route.ts';
import { keepSelectionOf } from './selection.ts';
import { attempt, listFeed, problems, route } from './state.ts';
import { storyLinking } from './story-sources.ts';

/** Only ids are wanted of these, so a page may be large. */
const idPageSize = 500;
const everything: Search = { query: '', order: 'newest' };
/** Everything, and the latest searches, are as the reader left them when he comes back. */
const keptSearches = 8;
const feedOf = keepLatest<Feed<ListedHit>>(keptSearches);

/** What is looked for; everything while another view is open. */
export function currentSearch(): Search {
  return route.value.view === 'list' ? route.value : everything;
}

/** Loads what the address looks for, or what is shown of it anew; it is shown as it was left until then. */
export function loadList(): Promise<void> {
  const { query, order } = currentSearch();
  const search = { query, order };
  const feed = feedOf(toListHash(search), () => createHitFeed(search));
  if (feed.pages.peek()) listFeed.value = feed;
  return attempt('loadFailed', async () => {
    await feed.refresh();
    // Else it was slower than the reader, who looks for something else by now.
    if (isCurrent(search)) listFeed.value = feed;
  });
}

/**
 * Looks for something else, as the reader types. The address follows; only the first step away from everything is one that
 * Back takes back, not every key.
 */
export function changeSearch(search: Search): Promise<void> {
  const isFirst = currentSearch().query === '' && search.query !== '';
  const address = toListHash(search);
  if (isFirst) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  route.value = parseRoute(location.hash);
  keepSelectionOf(route.value, location.hash);
  return loadList();
}

/** The ids of everything that a search finds. */
export async function listFoundIds(search: Search): Promise<string[]> {
  const ids: string[] = [];
  let after: Place | null = null;
  do {
    const page = await askHits(search, after, idPageSize);
    ids.push(...page.hits.map(({ card }) => card.id));
    after = page.next;
  } while (after !== null);
  return ids;
}

function createHitFeed(search: Search): Feed<ListedHit> {
  return createFeed<ListedHit, Place>(
    async (after, limit) => {
      const page = await askHits(search, after, limit);
      if (isCurrent(search)) problems.value = page.problems;
      return { rows: page.hits, next: page.next };
    },
    ({ card }) => card.id,
    storyLinking,
  );
}

function isCurrent({ query, order }: Search): boolean {
  const current = currentSearch();
  return current.query === query && current.order === order;
}
