import { effect } from '@preact/signals';
import { placeAnnotations } from '../anchor/place-annotations.ts';
import { t } from '../locale/translate.ts';
import { AnnotationWriter } from '../messaging/annotation-writer.ts';
import { askBackground } from '../messaging/ask.ts';
import { NoteKeeper } from '../messaging/note-keeper.ts';
import { type Annotation, isEmptyNote, toNoteAbout } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { keepNewer } from '../model/keep-newer.ts';
import { ensureSaved } from './article-actions.ts';
import * as state from './state.ts';
import { attempt, currentArticle, tell } from './state.ts';

const writer = new AnnotationWriter();
const keeper = new NoteKeeper();
let placing = new AbortController();

// What the page says and what is noted on it change apart; either way everything is looked for anew.
effect(() => {
  const reading = state.reading.value;
  const annotations = state.annotations.value;
  placing.abort();
  placing = new AbortController();
  if (reading.state === 'article')
    place(reading.article, annotations, placing.signal).catch((error: unknown) => {
      console.error(error);
    });
});

async function place(article: Article, annotations: Annotation[], signal: AbortSignal): Promise<void> {
  const names = article.securities.map(({ name }) => name);
  const placed = await placeAnnotations(article.text, annotations, { names, signal });
  if (!signal.aborted) state.placed.value = placed;
}

/** Loads the annotations of the article anew, after somebody else changed them. */
export function refreshAnnotations(): Promise<void> {
  return attempt('loadFailed', async () => {
    const { id } = currentArticle();
    const loaded = await askBackground('loadArticle', id);
    if (currentArticle().id !== id) return; // another tab is shown by now
    state.saved.value = loaded.saved;
    state.tags.value = loaded.saved?.tags ?? [];
    state.annotations.value = keepNewer(loaded.annotations, state.annotations.value);
  });
}

/** Keeps the note being typed, each time, at once: the popup may close with the next click. */
export function writeDraft(text: string): Promise<void> {
  state.draft.value = text;
  const articleId = currentArticle().id;
  return attempt('draftFailed', () => askBackground('putDraft', { articleId, text }));
}

/** Makes a note of the draft and keeps it, together with the article. Nothing happens while one is on its way. */
export async function saveNote(): Promise<void> {
  const text = state.draft.value;
  if (text.trim() === '') return;
  await attempt('saveFailed', async () => {
    const note = await keeper.keep(ensureSaved, text);
    if (currentArticle().id !== note?.articleId) return; // another tab is shown by now, or nothing was made
    // The news of the change may have been faster than the answer.
    state.annotations.value = [...state.annotations.value.filter(({ id }) => id !== note.id), note];
    tell(t('noteSaved'));
    if (state.draft.value === text) state.draft.value = '';
    // Words typed meanwhile are a draft of their own, and keeping the note has just ended the stored one.
    else await writeDraft(state.draft.value);
  });
}

/** Begins a note on a security, together with the article. It is kept from its first word on. */
export function noteAbout({ secid }: NamedSecurity): Promise<void> {
  return attempt('saveFailed', async () => {
    const note = toNoteAbout(await ensureSaved(), secid);
    await askBackground('putAnnotation', note);
    state.annotations.value = [...state.annotations.value.filter(({ id }) => id !== note.id), note];
  });
}

/** Shows a changed annotation at once and keeps it. */
export function changeAnnotation(changed: Annotation): Promise<void> {
  state.annotations.value = state.annotations.value.map((one) => (one.id === changed.id ? changed : one));
  return attempt('saveFailed', () => writer.write(changed));
}

/** The reader is done with a change: says so once it is on the disk, with the way back. A note of which no words are left goes into the bin. */
export async function finishChange(before: Annotation): Promise<void> {
  const after = state.annotations.value.find(({ id }) => id === before.id);
  if (!after) return;
  if (isEmptyNote(after)) await removeAnnotation(after);
  else if (after.modified !== before.modified && (await writer.isWritten(after.id)))
    tell(t('noteChanged'), () => {
      void changeAnnotation({ ...before, modified: new Date().toISOString() }).then(() => {
        tell('');
      });
    });
}

/** Puts an annotation into the bin, with the way back. */
export function removeAnnotation({ id }: Annotation): Promise<void> {
  return attempt('deleteFailed', async () => {
    await askBackground('removeAnnotation', id);
    state.annotations.value = state.annotations.value.filter((one) => one.id !== id);
    tell(t('noteDeleted'), () => {
      void attempt('undoFailed', async () => {
        await askBackground('restoreAnnotation', id);
        await refreshAnnotations();
        tell('');
      });
    });
  });
}
