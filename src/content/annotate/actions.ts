import { describeQuote } from '../../anchor/describe-quote.ts';
import { describeRange } from '../../anchor/describe-range.ts';
import { placeAnnotations } from '../../anchor/place-annotations.ts';
import { toRange } from '../../anchor/to-range.ts';
import { t } from '../../locale/translate.ts';
import { AnnotationWriter } from '../../messaging/annotation-writer.ts';
import { askBackground } from '../../messaging/ask.ts';
import { type Annotation, noteText } from '../../model/annotation.ts';
import type { Colour } from '../../model/colour.ts';
import { keepNewer } from '../../model/keep-newer.ts';
import type { Passage } from '../../model/passage.ts';
import { toHighlight } from '../../model/to-highlight.ts';
import { getOpenPage, type ReadPage } from '../open-page.ts';
import { carriesText, paintHighlights } from './paint-highlights.ts';
import * as state from './state.ts';
import { attempt, showToast } from './state.ts';

const writer = new AnnotationWriter();
let placing = new AbortController();

/** Loads the annotations of the page's article, and shows where they stand. */
export async function refresh(): Promise<void> {
  await attempt('loadFailed', async () => {
    const reading = getOpenPage()?.current;
    if (!reading) return;
    const { annotations, colourNames } = await askBackground('loadAnnotations', reading.article.id);
    state.annotations.value = keepNewer(annotations, state.annotations.value);
    state.colourNames.value = colourNames;
    await place(reading);
  });
}

/** Finds the annotations in what the page says now, and paints them. Of two searches only the later one paints. */
export async function place({ article, runs }: ReadPage): Promise<void> {
  placing.abort();
  const { signal } = (placing = new AbortController());
  const names = article.mentions.map(({ surface }) => surface).filter((surface) => surface !== '');
  const placed = await placeAnnotations(article.text, state.annotations.value, { names, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    },
  );
  if (!placed || signal.aborted) return;
  state.placed.value = placed;
  // Rendered anew meanwhile: the observer is about to have it read again, and then it is painted.
  if (carriesText(runs, article.text)) paintHighlights(placed, runs);
}

/** Takes note of what the reader has selected of the article. */
export function readSelection(): void {
  const reading = getOpenPage()?.current;
  const selected = document.getSelection();
  const range = selected?.isCollapsed === false && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
  state.selection.value = reading && range ? describeRange(range, reading.runs) : null;
}

/** Marks what is selected, and opens its note where that is wanted. False when nothing of the article is selected. */
export async function markSelection(colour: Colour, withNote: boolean): Promise<boolean> {
  readSelection();
  const reading = getOpenPage()?.current;
  const passage = state.selection.value;
  if (!reading || !passage) return false;
  const page = reading.article;
  const made = toHighlight({ page, passage, selector: describeQuote(page.text, passage), colour });
  return attempt('saveFailed', async () => {
    const annotation = await askBackground('annotate', { page, annotation: made });
    document.getSelection()?.removeAllRanges();
    state.selection.value = null;
    replace([...state.annotations.value.filter(({ id }) => id !== made.id), annotation]);
    if (withNote) state.card.value = { ids: [made.id], passage, startsOpen: true };
    else offerUndo(made.id);
  });
}

function offerUndo(id: string): void {
  showToast(t('highlighted'), async () => {
    await askBackground('removeAnnotation', id);
    replace(state.annotations.value.filter((one) => one.id !== id));
  });
}

/** Shows a changed annotation at once and keeps it. */
export async function changeAnnotation(changed: Annotation): Promise<void> {
  replace(state.annotations.value.map((one) => (one.id === changed.id ? changed : one)));
  await attempt('saveFailed', () => writer.write(changed));
}

/** The reader is done with a change: says so, with the way back. */
export function finishChange(before: Annotation): void {
  const after = state.annotations.value.find(({ id }) => id === before.id);
  if (!after || after.modified === before.modified) return;
  showToast(t('noteChanged'), async () => {
    await changeAnnotation({ ...before, modified: new Date().toISOString() });
  });
}

/** Puts an annotation into the bin, with the way back. */
export async function removeAnnotation({ id }: Annotation): Promise<void> {
  await attempt('deleteFailed', async () => {
    await askBackground('removeAnnotation', id);
    replace(state.annotations.value.filter((one) => one.id !== id));
    if (state.card.value?.ids.every((one) => one === id)) state.card.value = null;
    showToast(t('noteDeleted'), async () => {
      await askBackground('restoreAnnotation', id);
      await refresh();
    });
  });
}

function replace(annotations: Annotation[]): void {
  state.annotations.value = annotations;
  const reading = getOpenPage()?.current;
  if (reading) place(reading).catch(console.error);
}

/** Brings a passage before the reader's eyes. */
export function showPassage(passage: Passage): void {
  const range = toRange(getOpenPage()?.current?.runs ?? [], passage);
  const jumps = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: jumps ? 'instant' : 'smooth',
  });
}

/** Everything that the reader wrote in this page, for when it can be kept no more. */
export function listWords(): string {
  return state.annotations.value
    .map(noteText)
    .filter((words) => words !== '')
    .join('\n\n');
}
