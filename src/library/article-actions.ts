import { askBackground } from '../messaging/ask.ts';
import { rejectSecurity, takeBackSecurity } from '../messaging/reject-security.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { keepNewer } from '../model/keep-newer.ts';
import { attempt, draft, failure, opened, openedArticle, route, shownRevision } from './state.ts';

/** Opens a saved article with its notes, its later wordings, and the note that was left unfinished. */
export function openArticle(id: string): Promise<void> {
  opened.value = { state: 'loading' };
  shownRevision.value = null;
  failure.value = null; // what failed with another article is not to be tried again on this one
  return attempt('loadFailed', async () => {
    const loaded = await askBackground('loadArticle', id);
    if (!isRouteTo(id)) return; // slower than the reader, who is elsewhere by now
    draft.value = loaded.draft;
    show(loaded.saved, loaded);
  });
}

/** Loads the open article anew, after it was changed elsewhere; what is being typed here stays. */
export function refreshArticle(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (route.value.view !== 'article') return;
    const { id } = route.value;
    const loaded = await askBackground('loadArticle', id);
    if (!isRouteTo(id)) return;
    const shown = opened.value.state === 'article' ? opened.value.annotations : [];
    show(loaded.saved, { ...loaded, annotations: keepNewer(loaded.annotations, shown) });
  });
}

/**
 * Takes over the draft as it was written on elsewhere while this page was not looked at, so that it is not overwritten
 * with the words it began with. What was typed here meanwhile, or could not be kept, stays.
 */
export function refreshDraft(): Promise<void> {
  return attempt('loadFailed', async () => {
    if (opened.value.state !== 'article') return;
    const { id } = opened.value.article;
    const before = draft.value;
    const loaded = await askBackground('loadArticle', id);
    const isKept = failure.value?.kind !== 'draftFailed';
    if (isRouteTo(id) && draft.value === before && isKept) draft.value = loaded.draft;
  });
}

function isRouteTo(id: string): boolean {
  return route.value.view === 'article' && route.value.id === id;
}

type Beside = Omit<ReturnType<typeof openedArticle>, 'state' | 'article'>;

function show(saved: SavedArticle | null, { annotations, revisions }: Beside): void {
  opened.value = saved ? { state: 'article', article: saved, annotations, revisions } : { state: 'missing' };
}

/** Shows the tags at once and keeps them. */
export function changeTags(tags: string[]): Promise<void> {
  const open = openedArticle();
  const { id } = open.article;
  opened.value = { ...open, article: { ...open.article, tags } };
  return attempt('saveFailed', () => askBackground('setTags', { id, tags }));
}

/** Keeps that a security's words do not name it, here or anywhere. */
export function reject(security: NamedSecurity, where: 'here' | 'always'): Promise<void> {
  const { id } = openedArticle().article;
  return attempt('saveFailed', async () => {
    await rejectSecurity(security, where === 'here' ? id : null);
    await refreshArticle();
  });
}

/** Takes that back. */
export function takeBack(security: NamedSecurity): Promise<void> {
  const { id } = openedArticle().article;
  return attempt('saveFailed', async () => {
    await takeBackSecurity(security, id);
    await refreshArticle();
  });
}

/** Keeps the text as it is and shows another wording of it; null is the saved one. */
export function showRevision(revision: string | null): void {
  shownRevision.value = revision;
}
