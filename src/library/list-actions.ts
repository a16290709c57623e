import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { CardKey } from '../messaging/protocol.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { listHash } from './route.ts';
import { attempt, cards, hasMore, route, selected, showToast } from './state.ts';

const pageSize = 50;
/** Only ids are wanted of these cards, so a page may be large. */
const idPageSize = 500;

/** Loads the list anew, as far down as it was read before. */
export function loadCards(): Promise<void> {
  return attempt('loadFailed', async () => {
    const limit = Math.max(pageSize, cards.value?.length ?? 0);
    const page = await askBackground('listCards', { after: null, limit });
    cards.value = page;
    hasMore.value = page.length === limit;
  });
}

/** Loads the next page of the list. */
export function loadMore(): Promise<void> {
  return attempt('loadFailed', async () => {
    const listed = cards.value ?? [];
    const page = await askBackground('listCards', { after: keyOfLast(listed), limit: pageSize });
    cards.value = [...listed, ...page];
    hasMore.value = page.length === pageSize;
  });
}

/** The ids of everything saved, newest first. */
export async function listAllIds(): Promise<string[]> {
  const ids: string[] = [];
  let after: CardKey | null = null;
  do {
    const page: ArticleCard[] = await askBackground('listCards', { after, limit: idPageSize });
    ids.push(...page.map(({ id }) => id));
    after = page.length === idPageSize ? keyOfLast(page) : null;
  } while (after !== null);
  return ids;
}

function keyOfLast(page: ArticleCard[]): CardKey | null {
  const last = page.at(-1);
  return last ? { savedAt: last.savedAt, id: last.id } : null;
}

/** Selects an article, or takes it out of the selection. */
export function toggleSelected(id: string): void {
  const others = [...selected.value].filter((other) => other !== id);
  selected.value = new Set(selected.value.has(id) ? others : [...others, id]);
}

/** Selects everything saved, listed or not; or nothing. */
export function selectAll(isWanted: boolean): Promise<void> {
  return attempt('loadFailed', async () => {
    selected.value = new Set(isWanted ? await listAllIds() : []);
  });
}

/** Puts articles into the bin, and offers the way back. */
export function removeArticles(ids: string[]): Promise<void> {
  return attempt('deleteFailed', async () => {
    await askBackground('removeArticles', ids);
    selected.value = new Set([...selected.value].filter((id) => !ids.includes(id)));
    cards.value = cards.value?.filter(({ id }) => !ids.includes(id)) ?? null;
    if (route.value.view === 'article') location.hash = listHash;
    showToast(t('articlesDeleted', ids.length), async () => {
      await askBackground('restoreArticles', ids);
      await loadCards();
    });
    // What lay beyond the page's end moves up.
    await loadCards();
  });
}
