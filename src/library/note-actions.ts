import { effect } from '@preact/signals';
import { placeAnnotations } from '../anchor/place-annotations.ts';
import { t } from '../locale/translate.ts';
import { AnnotationWriter } from '../messaging/annotation-writer.ts';
import { askBackground } from '../messaging/ask.ts';
import { NoteKeeper } from '../messaging/note-keeper.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { type Annotation, isEmptyNote, toNoteAbout } from '../model/annotation.ts';
import { attempt, draft, opened, openedArticle, placed, shownText, showToast } from './state.ts';

const writer = new AnnotationWriter();
const keeper = new NoteKeeper();
let placing = new AbortController();

// The wording that is shown and what is noted on it change apart; either way everything is looked for anew.
effect(() => {
  placing.abort();
  placing = new AbortController();
  const text = shownText.value;
  if (opened.value.state !== 'article' || text === null) return;
  const { article, annotations } = opened.value;
  const names = article.securities.map(({ name }) => name);
  place(text, annotations, names, placing.signal).catch((error: unknown) => {
    console.error(error);
  });
});

async function place(
  text: string,
  annotations: Annotation[],
  names: string[],
  signal: AbortSignal,
): Promise<void> {
  const found = await placeAnnotations(text, annotations, { names, signal });
  if (!signal.aborted) placed.value = found;
}

/** Keeps the new note being typed, each time, at once. */
export function writeDraft(text: string): Promise<void> {
  draft.value = text;
  const articleId = openedArticle().article.id;
  return attempt('draftFailed', () => askBackground('putDraft', { articleId, text }));
}

/** Makes a note of the draft and keeps it. Nothing happens while one is on its way. */
export async function saveNote(): Promise<void> {
  const text = draft.value;
  const { article } = openedArticle();
  if (text.trim() === '') return;
  await attempt('saveFailed', async () => {
    const note = await keeper.keep(() => Promise.resolve(article), text);
    if (!note || !isOpen(article.id)) return;
    change((annotations) => [...annotations.filter(({ id }) => id !== note.id), note]);
    if (draft.value === text) draft.value = '';
    // Words typed meanwhile are a draft of their own, and keeping the note has just ended the stored one.
    else await writeDraft(draft.value);
  });
}

/** Begins a note on a security. It is kept from its first word on. */
export function noteAbout({ secid }: NamedSecurity): Promise<void> {
  const { article } = openedArticle();
  return attempt('saveFailed', async () => {
    const note = toNoteAbout(article, secid);
    await askBackground('putAnnotation', note);
    if (isOpen(article.id))
      change((annotations) => [...annotations.filter(({ id }) => id !== note.id), note]);
  });
}

/** Shows a changed annotation at once and keeps it. */
export function changeAnnotation(changed: Annotation): Promise<void> {
  change((annotations) => annotations.map((one) => (one.id === changed.id ? changed : one)));
  return attempt('saveFailed', () => writer.write(changed));
}

/** The reader is done with a change: says so once it is on the disk, with the way back. A note of which no words are left goes into the bin. */
export async function finishChange(before: Annotation): Promise<void> {
  const after = openedArticle().annotations.find(({ id }) => id === before.id);
  if (!after) return;
  if (isEmptyNote(after)) await removeAnnotation(after);
  else if (after.modified !== before.modified && (await writer.isWritten(after.id)))
    showToast(t('noteChanged'), async () => {
      const restored = { ...before, modified: new Date().toISOString() };
      await writer.write(restored);
      change((annotations) => annotations.map((one) => (one.id === restored.id ? restored : one)));
    });
}

/** Puts an annotation into the bin, and offers the way back. */
export function removeAnnotation({ id, articleId }: Annotation): Promise<void> {
  return attempt('deleteFailed', async () => {
    const before = openedArticle().annotations;
    await askBackground('removeAnnotation', id);
    if (isOpen(articleId)) change((annotations) => annotations.filter((one) => one.id !== id));
    showToast(t('noteDeleted'), async () => {
      await askBackground('restoreAnnotation', id);
      if (isOpen(articleId))
        change((annotations) =>
          before.filter((one) => one.id === id || annotations.some((other) => other.id === one.id)),
        );
    });
  });
}

function isOpen(articleId: string): boolean {
  return opened.value.state === 'article' && opened.value.article.id === articleId;
}

/** Changes what is shown of the open article's annotations; nothing when none is open any more. */
function change(annotations: (annotations: Annotation[]) => Annotation[]): void {
  if (opened.value.state !== 'article') return;
  opened.value = { ...opened.value, annotations: annotations(opened.value.annotations) };
}
