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
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import { toHighlight } from '../../model/to-highlight.ts';
import { getOpenPage, type ReadPage } from '../open-page.ts';
import { carriesText, paintHighlights } from './paint-highlights.ts';
import * as state from './state.ts';
import { attempt, showToast } from './state.ts';

const writer = new AnnotationWriter();
let placing = new AbortController();
/** Whether selected words are on their way: a key that is pressed twice makes one annotation. */
let isMarking = false;
/** The reading that `state.placed` tells the places in. */
let placedIn: ReadPage | null = null;

/** Loads the annotations of the page's article, and shows where they stand. */
export async function refresh(): Promise<void> {
  await attempt('loadFailed', async () => {
    const reading = getOpenPage()?.current;
    if (!reading) return;
    const { annotations, colourNames } = await askBackground('loadAnnotations', reading.article.id);
    const shown = state.annotations.value;
    const latest = keepNewer(annotations, shown);
    state.colourNames.value = colourNames;
    // Each of our own writes is announced to us as well.
    if (latest.length === shown.length && latest.every((one, index) => isSame(one, shown[index]))) return;
    state.annotations.value = latest;
    await place(reading);
  });
}

/** Finds the annotations in what the page says now, and paints them. Of two searches only the later one paints. */
export async function place(reading: ReadPage): Promise<void> {
  const { article } = reading;
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
  placedIn = reading;
  showPlaced(placed);
}

/** Shows annotations where they are, each in the version that is the latest by now. */
function showPlaced(placed: PlacedAnnotation[]): void {
  const latest = new Map(state.annotations.value.map((annotation) => [annotation.id, annotation]));
  state.placed.value = placed.flatMap((one) => {
    const annotation = latest.get(one.annotation.id);
    return annotation ? { ...one, annotation } : [];
  });
  // Rendered anew meanwhile: the observer is about to have it read again, and then it is painted.
  if (placedIn && carriesText(placedIn.runs, placedIn.article.text))
    paintHighlights(state.placed.value, placedIn.runs);
}

function isSame(one: Annotation, other: Annotation | undefined): boolean {
  return one.id === other?.id && one.modified === other.modified;
}

/** Takes note of what the reader has selected of the article. */
export function readSelection(): void {
  const reading = getOpenPage()?.current;
  const selected = document.getSelection();
  const range = selected?.isCollapsed === false && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
  state.selection.value = reading && range ? describeRange(range, reading.runs) : null;
}

/** Marks what is selected, and opens its note or tags where that is wanted. False when nothing of the article is selected. */
export async function markSelection(
  colour: Colour,
  startsAt: state.OpenCard['startsAt'] = null,
): Promise<boolean> {
  readSelection();
  const reading = getOpenPage()?.current;
  const passage = state.selection.value;
  if (!reading || !passage || isMarking) return false;
  const page = reading.article;
  const made = toHighlight({ page, passage, selector: describeQuote(page.text, passage), colour });
  const make = async () => {
    const annotation = await askBackground('annotate', { page, annotation: made });
    document.getSelection()?.removeAllRanges();
    state.selection.value = null;
    state.annotations.value = [...state.annotations.value.filter(({ id }) => id !== made.id), annotation];
    await placeAgain();
    if (startsAt) state.card.value = { ids: [made.id], passage, startsAt };
    else offerUndo(made.id);
  };
  isMarking = true;
  return attempt('saveFailed', make, made.id).finally(() => {
    isMarking = false;
  });
}

function offerUndo(id: string): void {
  showToast(t('highlighted'), async () => {
    await askBackground('removeAnnotation', id);
    takeAway(id);
  });
}

/** Shows a changed annotation at once and keeps it. */
export async function changeAnnotation(changed: Annotation): Promise<void> {
  state.annotations.value = state.annotations.value.map((one) => (one.id === changed.id ? changed : one));
  showPlaced(state.placed.value);
  await attempt('saveFailed', () => save(changed.id), changed.id);
}

/** Keeps the version of an annotation that is the latest by then: a second try is not to bring back older words. */
async function save(id: string): Promise<void> {
  const latest = state.annotations.value.find((one) => one.id === id);
  if (!latest) return; // deleted meanwhile
  const isLatest = () => state.annotations.value.includes(latest);
  state.setSaveState(id, 'saving');
  try {
    await writer.write(latest);
    if (isLatest()) state.setSaveState(id, 'saved');
  } catch (error) {
    if (isLatest()) state.setSaveState(id, 'failed');
    throw error;
  }
}

/** The versions that the reader has been told of as changed, so that closing the card does not tell it again. */
const told = new Map<string, string>();

/** The reader is done with a change: says so, with the way back. */
export function finishChange(before: Annotation): void {
  const after = state.annotations.value.find(({ id }) => id === before.id);
  if (!after || after.modified === before.modified || told.get(after.id) === after.modified) return;
  told.set(after.id, after.modified);
  showToast(t('noteChanged'), () => changeAnnotation({ ...before, modified: new Date().toISOString() }));
}

/** Puts an annotation into the bin, with the way back. */
export async function removeAnnotation({ id }: Annotation): Promise<void> {
  const remove = async () => {
    await askBackground('removeAnnotation', id);
    takeAway(id);
    if (state.card.value?.ids.every((one) => one === id)) state.card.value = null;
    showToast(t('noteDeleted'), async () => {
      await askBackground('restoreAnnotation', id);
      await refresh();
    });
  };
  await attempt('deleteFailed', remove, id);
}

function takeAway(id: string): void {
  state.annotations.value = state.annotations.value.filter((one) => one.id !== id);
  state.forgetFailure(id);
  state.setSaveState(id, null);
  showPlaced(state.placed.value);
}

async function placeAgain(): Promise<void> {
  const reading = getOpenPage()?.current;
  if (reading) await place(reading);
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

/** What the reader wrote in this page and is not on the disk, for when it can be kept no more. */
export function listWords(): string {
  return state.annotations.value
    .filter(({ id }) => state.saves.value.get(id) === 'failed')
    .map(noteText)
    .filter((words) => words !== '')
    .join('\n\n');
}
