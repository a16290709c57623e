import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { askHits, type Place } from './ask-hits.ts';
import { listHash, parseRoute, type Search, toListHash } from './route.ts';
import { attempt, hits, nextPlace, problems, route, selected, showToast } from './state.ts';
import { toBatches } from './to-batches.ts';

const pageSize = 50;
/** Only ids are wanted of these, so a page may be large. */
const idPageSize = 500;
const everything: Search = { query: '', order: 'newest' };

/** What is looked for; everything while another view is open. */
export function currentSearch(): Search {
  return route.value.view === 'list' ? route.value : everything;
}

/** Loads the list anew, as far down as it was read before. */
export function loadCards(): Promise<void> {
  return attempt('loadFailed', () => loadFirst(Math.max(pageSize, hits.value?.length ?? 0)));
}

let listed: Search | null = null;

/** Loads what the address looks for; as far down as before where the reader comes back to it. */
export function openList(): Promise<void> {
  if (listed && isCurrent(listed)) return loadCards();
  return attempt('loadFailed', () => loadFirst(pageSize));
}

async function loadFirst(limit: number): Promise<void> {
  const { query, order } = currentSearch();
  const search = { query, order };
  const page = await askHits(search, null, limit);
  if (!isCurrent(search)) return; // slower than the reader, who looks for something else by now
  listed = search;
  hits.value = page.hits;
  nextPlace.value = page.next;
  problems.value = page.problems;
}

let isLoadingMore = false;

/** Loads the next page of the list; nothing happens while one is on its way. */
export async function loadMore(): Promise<void> {
  if (isLoadingMore) return;
  isLoadingMore = true;
  await attempt('loadFailed', async () => {
    const search = currentSearch();
    const after = nextPlace.value;
    if (after === null) return;
    const page = await askHits(search, after, pageSize);
    if (!isCurrent(search) || nextPlace.value !== after) return;
    hits.value = [...(hits.value ?? []), ...page.hits];
    nextPlace.value = page.next;
  });
  isLoadingMore = false;
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
  selected.value = new Set(); // what was selected may not be among what is found
  return openList();
}

/** The ids of everything that a search finds, by default of everything saved. */
export async function listAllIds(search = everything): Promise<string[]> {
  const ids: string[] = [];
  let after: Place | null = null;
  do {
    const page = await askHits(search, after, idPageSize);
    ids.push(...page.hits.map(({ card }) => card.id));
    after = page.next;
  } while (after !== null);
  return ids;
}

/** Selects an article, or takes it out of the selection. */
export function toggleSelected(id: string): void {
  const others = [...selected.value].filter((other) => other !== id);
  selected.value = new Set(selected.value.has(id) ? others : [...others, id]);
}

/** Selects everything found, listed or not; or nothing. */
export function selectAll(isWanted: boolean): Promise<void> {
  return attempt('loadFailed', async () => {
    selected.value = new Set(isWanted ? await listAllIds(currentSearch()) : []);
  });
}

/** Puts articles into the bin, and offers the way back. */
export function removeArticles(ids: string[]): Promise<void> {
  return attempt('deleteFailed', async () => {
    await askBackground('removeArticles', ids);
    selected.value = new Set([...selected.value].filter((id) => !ids.includes(id)));
    hits.value = hits.value?.filter(({ card }) => !ids.includes(card.id)) ?? null;
    if (route.value.view === 'article') location.hash = listHash;
    showToast(t('articlesDeleted', ids.length), async () => {
      await askBackground('restoreArticles', ids);
      await loadCards();
    });
    // What lay beyond the page's end moves up.
    await loadCards();
  });
}

/** Gives articles a tag, and offers the way back for those that did not have it. */
export function tagArticles(ids: string[], tag: string): Promise<void> {
  return attempt('saveFailed', async () => {
    const having = new Set(await askBackground('listArticlesTagged', tag));
    const others = ids.filter((id) => !having.has(id));
    await changeTagOf(others, tag, true);
    showToast(t('articlesTagged', others.length, tag), async () => {
      await changeTagOf(others, tag, false);
      await loadCards();
    });
    await loadCards();
  });
}

async function changeTagOf(ids: string[], tag: string, isWanted: boolean): Promise<void> {
  for (const batch of toBatches(ids, idPageSize))
    await askBackground('changeTagOf', { ids: batch, tag, isWanted });
}

function isCurrent({ query, order }: Search): boolean {
  const current = currentSearch();
  return current.query === query && current.order === order;
}
