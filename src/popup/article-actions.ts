import browser from 'webextension-polyfill';
import { t } from '../locale/translate.ts';
import { AskError } from '../messaging/ask-error.ts';
import { askBackground, askTab } from '../messaging/ask.ts';
import { rejectSecurity, takeBackSecurity } from '../messaging/reject-security.ts';
import { parsePageReading } from '../messaging/parse-page-reading.ts';
import type { PageReading } from '../messaging/protocol.ts';
import type { ArticleText } from '../model/article.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { findTab } from './find-tab.ts';
import { openSidePanel } from './side-panel.ts';
import * as state from './state.ts';
import { attempt, currentArticle, tell } from './state.ts';

let tab: { id: number; windowId: number } | null = null;
/** Counts the tabs that were begun to be read: of two, only the later is to be shown. */
let turn = 0;

/** Reads the tab's article and what the library holds of it. May be called again. */
export function loadTab(): Promise<void> {
  state.reading.value = { state: 'loading' };
  state.isLoaded.value = false;
  tell('');
  return attempt('loadFailed', async () => {
    turn += 1;
    const own = turn;
    const found = await findTab();
    const page = await readTab(found?.id, found?.url);
    if (own !== turn) return;
    tab = found?.id === undefined ? null : { id: found.id, windowId: found.windowId ?? -1 };
    if (page.state === 'article') await loadArticle(page.article, () => own === turn);
    else state.reading.value = page;
  });
}

async function readTab(
  id: number | undefined,
  url: string | undefined,
): Promise<PageReading | { state: 'unanswered' }> {
  if (id === undefined) return { state: 'no-article' };
  try {
    return parsePageReading(await askTab(id, 'readPage'));
  } catch (error) {
    const isSilent = error instanceof AskError && error.reason === 'unreachable';
    if (!isSilent) return { state: 'unreadable' };
    // The address is told of pages that we have permission for, and of no other.
    return { state: url === undefined ? 'no-article' : 'unanswered' };
  }
}

async function loadArticle(page: ArticleText, isWanted: () => boolean): Promise<void> {
  const article = await askBackground('toArticle', page);
  const loaded = await askBackground('loadArticle', article.id);
  const { colourNames } = await askBackground('getSettings');
  if (!isWanted()) return;
  state.reading.value = { state: 'article', article };
  state.saved.value = loaded.saved;
  state.tags.value = loaded.saved?.tags ?? [];
  state.annotations.value = loaded.annotations;
  state.colourNames.value = colourNames;
  state.draft.value = loaded.draft;
  state.isLoaded.value = true;
}

/** Reads the tab's page anew, when it has changed; what the reader is typing stays. */
export function readAgain(): Promise<void> {
  return attempt('loadFailed', async () => {
    const before = state.reading.value;
    const page = await readTab(tab?.id, '');
    if (page.state !== 'article' || before.state !== 'article') return;
    const article = await askBackground('toArticle', page.article);
    if (state.reading.value === before) state.reading.value = { state: 'article', article };
  });
}

/** Keeps the article in the library. */
export function saveArticle(): Promise<void> {
  return attempt('saveFailed', async () => {
    await ensureSaved();
    tell(t('articleSaved'));
  });
}

/** The article as it is kept; keeps it first where it is not yet. */
export async function ensureSaved(): Promise<SavedArticle> {
  state.saved.value ??= await askBackground('saveArticle', currentArticle());
  return state.saved.value;
}

/** Shows the tags at once and keeps them, together with the article. */
export function changeTags(changed: string[]): Promise<void> {
  state.tags.value = changed;
  return attempt('saveFailed', async () => {
    const { id } = await ensureSaved();
    await askBackground('setTags', { id, tags: state.tags.value });
    tell(t('tagsSaved'));
  });
}

/** Keeps that a security's words do not name it, here or anywhere; the list and the page follow. */
export function reject(security: NamedSecurity, where: 'here' | 'always'): Promise<void> {
  return attempt('saveFailed', async () => {
    await rejectSecurity(security, where === 'here' ? currentArticle().id : null);
    await followVerdict();
    tell(t('securityRejected', security.name));
  });
}

/** Takes that back. */
export function takeBack(security: NamedSecurity): Promise<void> {
  return attempt('saveFailed', async () => {
    await takeBackSecurity(security, currentArticle().id);
    await followVerdict();
    tell(t('securityTakenBack', security.name));
  });
}

async function followVerdict(): Promise<void> {
  await readAgain();
  if (state.saved.value) state.saved.value = (await askBackground('loadArticle', state.saved.value.id)).saved;
  // Where the page is gone meanwhile there is nothing to repaint, and the verdict is kept all the same.
  if (tab) await askTab(tab.id, 'refresh').catch(() => undefined);
}

/** Scrolls the page to a passage of the article. */
export async function showPassage({ start, end }: Passage): Promise<void> {
  const { text } = currentArticle();
  const passage = { start, end, text: text.slice(start, end) };
  const isShown = tab !== null && (await askTab(tab.id, 'showPassage', passage).catch(() => false)) === true;
  tell(isShown ? '' : t('passageGone'));
}

/** Opens the library in a tab. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library.html') });
}

/** Shows the same beside the page, where it stays; this popup has done its work then. */
export function openPanel(): Promise<void> {
  return attempt('panelFailed', async () => {
    await openSidePanel(tab?.windowId ?? -1);
    close();
  });
}
