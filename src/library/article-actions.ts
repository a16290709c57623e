import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { rejectSecurity, takeBackSecurity } from '../messaging/reject-security.ts';
import { type Annotation, noteText, toNote, withNoteText } from '../model/annotation.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { attempt, draft, edit, opened, route, showToast } from './state.ts';

/** The note on its way. A second try sends the same one, so that a lost answer does not make two of it. */
let pendingNote: Annotation | null = null;
let isSavingNote = false;

/** Opens a saved article with its notes and its unfinished one. */
export function openArticle(id: string): Promise<void> {
  opened.value = { state: 'loading' };
  edit.value = null;
  return attempt('loadFailed', async () => {
    const { saved, annotations, draft: unfinished } = await askBackground('loadArticle', id);
    // Slower than the reader, who is elsewhere by now.
    if (route.value.view !== 'article' || route.value.id !== id) return;
    draft.value = unfinished;
    opened.value = saved ? { state: 'article', article: saved, annotations } : { state: 'missing' };
  });
}

/** Shows the tags at once and keeps them. */
export function changeTags(tags: string[]): Promise<void> {
  const { article, annotations } = openedArticle();
  opened.value = { state: 'article', article: { ...article, tags }, annotations };
  return attempt('saveFailed', () => askBackground('setTags', { id: article.id, tags }));
}

/** Keeps that a security's words do not name it, here or anywhere. */
export function reject(security: NamedSecurity, where: 'here' | 'always'): Promise<void> {
  return attempt('saveFailed', async () => {
    await rejectSecurity(security, where === 'here' ? openedArticle().article.id : null);
    await readAgain();
  });
}

/** Takes that back. */
export function takeBack(security: NamedSecurity): Promise<void> {
  return attempt('saveFailed', async () => {
    await takeBackSecurity(security, openedArticle().article.id);
    await readAgain();
  });
}

async function readAgain(): Promise<void> {
  const { saved } = await askBackground('loadArticle', openedArticle().article.id);
  if (saved) opened.value = { state: 'article', article: saved, annotations: openedArticle().annotations };
}

/** Keeps the new note being typed, each time, at once. */
export function writeDraft(text: string): Promise<void> {
  draft.value = text;
  const articleId = openedArticle().article.id;
  return attempt('draftFailed', () => askBackground('putDraft', { articleId, text: draft.value }));
}

/** Makes a note of the draft and keeps it. Nothing happens while one is on its way. */
export async function saveNote(): Promise<void> {
  if (draft.value.trim() === '' || isSavingNote) return;
  isSavingNote = true;
  await attempt('saveFailed', keepNote);
  isSavingNote = false;
}

async function keepNote(): Promise<void> {
  const text = draft.value;
  const { article } = openedArticle();
  const note = pendingNote && noteText(pendingNote) === text ? pendingNote : toNote(article, text);
  pendingNote = note;
  await askBackground('putAnnotation', note);
  pendingNote = null;
  showAnnotations((annotations) => [...annotations, note]);
  if (draft.value === text) draft.value = '';
  // Words typed meanwhile are a draft of their own, and keeping the note has just ended the stored one.
  else await writeDraft(draft.value);
}

/** Begins to change a note: with the words of a change left unfinished, where there are some. */
export function startEdit(annotation: Annotation): Promise<void> {
  return attempt('loadFailed', async () => {
    // A draft is kept under the id of what it belongs to: an article's new note, or a note's change.
    const { draft: unfinished } = await askBackground('loadArticle', annotation.id);
    edit.value = { annotation, text: unfinished === '' ? noteText(annotation) : unfinished };
  });
}

/** Keeps the change being typed, each time, at once. */
export function writeEdit(text: string): Promise<void> {
  const { annotation } = openEdit();
  edit.value = { annotation, text };
  return attempt('draftFailed', () => putEditDraft(annotation, edit.value?.text ?? ''));
}

/** Keeps the changed note. */
export function saveEdit(): Promise<void> {
  return attempt('saveFailed', async () => {
    const { annotation, text } = openEdit();
    if (text.trim() === '') return;
    const changed = withNoteText(annotation, text);
    await askBackground('putAnnotation', changed);
    await putEditDraft(annotation, '');
    showAnnotations((annotations) => annotations.map((note) => (note.id === changed.id ? changed : note)));
    edit.value = null;
  });
}

/** Leaves the note as it was. */
export function cancelEdit(): Promise<void> {
  const { annotation } = openEdit();
  edit.value = null;
  return attempt('draftFailed', () => putEditDraft(annotation, ''));
}

/** Puts a note into the bin, and offers the way back. */
export function removeNote(annotation: Annotation): Promise<void> {
  return attempt('deleteFailed', async () => {
    const { article, annotations: before } = openedArticle();
    await askBackground('removeAnnotation', annotation.id);
    showAnnotations((annotations) => annotations.filter(({ id }) => id !== annotation.id));
    showToast(t('noteDeleted'), async () => {
      await askBackground('restoreAnnotation', annotation.id);
      if (opened.value.state !== 'article' || opened.value.article.id !== article.id) return;
      const place = before.findIndex(({ id }) => id === annotation.id);
      showAnnotations((annotations) => annotations.toSpliced(place, 0, annotation));
    });
  });
}

function putEditDraft(annotation: Annotation, text: string): Promise<void> {
  return askBackground('putDraft', { articleId: annotation.id, text });
}

function showAnnotations(change: (annotations: Annotation[]) => Annotation[]): void {
  const { article, annotations } = openedArticle();
  opened.value = { state: 'article', article, annotations: change(annotations) };
}

function openedArticle(): { article: SavedArticle; annotations: Annotation[] } {
  if (opened.value.state !== 'article') throw new Error('No article is open');
  return opened.value;
}

function openEdit() {
  if (!edit.value) throw new Error('No note is being changed');
  return edit.value;
}
