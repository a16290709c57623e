import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { explainError } from '../locale/explain-error.ts';
import { t } from '../locale/translate.ts';
import { AskError } from '../messaging/ask-error.ts';
import { askBackground, askTab } from '../messaging/ask.ts';
import { rejectSecurity, takeBackSecurity } from '../messaging/reject-security.ts';
import { parsePageReading } from '../messaging/parse-page-reading.ts';
import type { PageReading } from '../messaging/protocol.ts';
import { type Annotation, noteText, toNote } from '../model/annotation.ts';
import type { Article, ArticleText } from '../model/article.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { Passage } from '../model/passage.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { findTab } from './find-tab.ts';

/** What the tab reads as. `unanswered`: nobody answers in a tab of a site that we run on. */
export type Reading =
  { state: 'article'; article: Article } | { state: 'loading' | 'unreadable' | 'no-article' | 'unanswered' };

/** Something that failed, in words, with the way to try it again. */
export interface Failure {
  kind: FailureKind;
  text: string;
  retry: () => void;
}

export const reading = signal<Reading>({ state: 'loading' });
/** What the library holds of the article; until it has told us, nothing can be written. */
export const isLoaded = signal(false);
export const saved = signal<SavedArticle | null>(null);
export const tags = signal<string[]>([]);
export const notes = signal<Annotation[]>([]);
export const draft = signal('');
/** What was done last, in words; "" for nothing yet. */
export const status = signal('');
export const failure = signal<Failure | null>(null);
/** The Markdown that the clipboard refused, for the reader to copy by hand; else null. */
export const refusedMarkdown = signal<string | null>(null);

let tabId: number | null = null;
/** The note on its way. A second try sends the same one, so that a lost answer does not make two of it. */
let pendingNote: Annotation | null = null;
let isSavingNote = false;

/** Reads the tab's article and what the library holds of it. May be called again. */
export async function loadTab(): Promise<void> {
  reading.value = { state: 'loading' };
  isLoaded.value = false;
  const tab = await findTab();
  tabId = tab?.id ?? null;
  // The address is told of pages that we have permission for, and of no other.
  const page = await readTab(tab?.url === undefined ? 'no-article' : 'unanswered');
  if (page.state === 'article') await attempt('loadFailed', () => loadArticle(page.article));
  else reading.value = page;
}

async function readTab(silent: 'no-article' | 'unanswered'): Promise<PageReading | { state: 'unanswered' }> {
  if (tabId === null) return { state: 'no-article' };
  try {
    return parsePageReading(await askTab(tabId, 'readPage'));
  } catch (error) {
    const isSilent = error instanceof AskError && error.reason === 'unreachable';
    return { state: isSilent ? silent : 'unreadable' };
  }
}

async function loadArticle(page: ArticleText): Promise<void> {
  const article = await askBackground('toArticle', page);
  reading.value = { state: 'article', article };
  const loaded = await askBackground('loadArticle', article.id);
  saved.value = loaded.saved;
  tags.value = loaded.saved?.tags ?? [];
  notes.value = loaded.annotations;
  draft.value = loaded.draft;
  isLoaded.value = true;
}

/** Keeps the article in the library. */
export function saveArticle(): Promise<void> {
  return attempt('saveFailed', async () => {
    await ensureSaved(currentArticle());
    status.value = t('articleSaved');
  });
}

/** Shows the tags at once and keeps them, together with the article. */
export function changeTags(changed: string[]): Promise<void> {
  tags.value = changed;
  return attempt('saveFailed', async () => {
    const { id } = await ensureSaved(currentArticle());
    await askBackground('setTags', { id, tags: tags.value });
    status.value = t('tagsSaved');
  });
}

/** Keeps the note being typed, each time, at once: the popup may close with the next click. */
export function writeDraft(text: string): Promise<void> {
  draft.value = text;
  return attempt('draftFailed', async () => {
    await askBackground('putDraft', { articleId: currentArticle().id, text: draft.value });
  });
}

/** Makes a note of the draft and keeps it, together with the article. Nothing happens while one is on its way. */
export async function saveNote(): Promise<void> {
  if (draft.value.trim() === '' || isSavingNote) return;
  isSavingNote = true;
  await attempt('saveFailed', keepNote);
  isSavingNote = false;
}

async function keepNote(): Promise<void> {
  const text = draft.value;
  const article = await ensureSaved(currentArticle());
  const note = pendingNote && noteText(pendingNote) === text ? pendingNote : toNote(article, text);
  pendingNote = note;
  await askBackground('putAnnotation', note);
  pendingNote = null;
  notes.value = [...notes.value, note];
  status.value = t('noteSaved');
  if (draft.value === text) draft.value = '';
  // Words typed meanwhile are a draft of their own, and keeping the note has just ended the stored one.
  else await writeDraft(draft.value);
}

async function ensureSaved(article: Article): Promise<SavedArticle> {
  saved.value ??= await askBackground('saveArticle', article);
  return saved.value;
}

/** Keeps that a security's words do not name it, here or anywhere; the list and the page follow. */
export function reject(security: NamedSecurity, where: 'here' | 'always'): Promise<void> {
  return attempt('saveFailed', async () => {
    await rejectSecurity(security, where === 'here' ? currentArticle().id : null);
    await readAgain();
    status.value = t('securityRejected', security.name);
  });
}

/** Takes that back. */
export function takeBack(security: NamedSecurity): Promise<void> {
  return attempt('saveFailed', async () => {
    await takeBackSecurity(security, currentArticle().id);
    await readAgain();
    status.value = t('securityTakenBack', security.name);
  });
}

async function readAgain(): Promise<void> {
  const page = await readTab('unanswered');
  if (page.state === 'article')
    reading.value = { state: 'article', article: await askBackground('toArticle', page.article) };
  if (saved.value) saved.value = (await askBackground('loadArticle', saved.value.id)).saved;
  if (tabId !== null) await askTab(tabId, 'refresh');
}

/** Scrolls the page to a passage of the article. */
export async function showPassage({ start, end }: Passage): Promise<void> {
  const { text } = currentArticle();
  const passage = { start, end, text: text.slice(start, end) };
  const isShown = tabId !== null && (await askTab(tabId, 'showPassage', passage).catch(() => false)) === true;
  status.value = isShown ? '' : t('passageGone');
}

/** Copies the article with its notes; where the clipboard refuses, gives the text to copy by hand. */
export async function copyMarkdown(): Promise<void> {
  const article = currentArticle();
  const { toMarkdown } = await import('../export/to-markdown.ts');
  const markdown = toMarkdown(saved.value ?? article, notes.value);
  try {
    await navigator.clipboard.writeText(markdown);
    refusedMarkdown.value = null;
    status.value = t('markdownCopied');
  } catch {
    // Refused by the browser or its settings: the text is shown for copying by hand.
    refusedMarkdown.value = markdown;
    status.value = t('markdownRefused');
  }
}

/** Opens the library in a tab. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library.html') });
}

function currentArticle(): Article {
  if (reading.value.state !== 'article') throw new Error('No article is shown');
  return reading.value.article;
}

type FailureKind = 'loadFailed' | 'saveFailed' | 'draftFailed';

/** Does it; a failure is shown until the same kind of thing succeeds, by another try or otherwise. */
async function attempt(kind: FailureKind, action: () => Promise<void>): Promise<void> {
  try {
    await action();
    if (failure.value?.kind === kind) failure.value = null;
  } catch (error) {
    status.value = '';
    failure.value = {
      kind,
      text: t(kind, explainError(error)),
      retry: () => void attempt(kind, action),
    };
  }
}
