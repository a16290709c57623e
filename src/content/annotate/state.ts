import { computed, signal } from '@preact/signals';
import { explainError } from '../../locale/explain-error.ts';
import { t } from '../../locale/translate.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import { defaultSettings } from '../../model/settings.ts';
import type { ToastContent } from '../../ui/toast.tsx';
import { isCutOff } from '../../messaging/is-cut-off.ts';

/** How far the reader's latest words have come on their way to the disk. */
export type SaveState = 'saving' | 'saved' | 'failed';

/** Annotations whose card is open. */
export interface OpenCard {
  ids: string[];
  /** The place in the text that the card belongs to. */
  passage: Passage;
  /** Which field of the annotation is to be written in at once; null for none. */
  startsAt: 'note' | 'tags' | null;
}

/** What is selected of the article. */
export const selection = signal<Passage | null>(null);
export const card = signal<OpenCard | null>(null);
export const annotations = signal<Annotation[]>([]);
export const placed = signal<PlacedAnnotation[]>([]);
export const colourNames = signal(defaultSettings.colourNames);
export const toast = signal<ToastContent | null>(null);
/** What failed and has not been done since, by what it was about: the id of an annotation, or the name of the failure. */
const failures = signal<ReadonlyMap<string, Failure>>(new Map());
/** The first of what failed, in words, with the way to try it again. */
export const failure = computed(() => failures.value.values().next().value ?? null);
/** Whether the latest words of an annotation are on the disk, by id; absent where nothing has been changed in this page. */
export const saves = signal<ReadonlyMap<string, SaveState>>(new Map());
/** Whether a newer version of the extension has taken over: nothing can be kept any more from here. */
export const isOver = signal(false);

/** Whether there is anything of the reader's that is only in this page: on its way, or not kept. */
export const isUnsaved = computed(
  () =>
    (isOver.value && failure.value !== null) || [...saves.value.values()].some((save) => save !== 'saved'),
);

type FailureKind = 'saveFailed' | 'loadFailed' | 'deleteFailed' | 'undoFailed' | 'copyFailed';

interface Failure {
  text: string;
  retry: () => void;
}

/**
 * Does it; a failure is shown until the same succeeds, by another try or otherwise: that one note could be kept says nothing
 * of another. True when it succeeded. `about` is the id of what it is done to.
 */
export async function attempt(
  kind: FailureKind,
  action: () => Promise<void>,
  about: string = kind,
): Promise<boolean> {
  try {
    await action();
    forgetFailure(about);
    return true;
  } catch (error) {
    isOver.value = isCutOff();
    const retry = () => void attempt(kind, action, about);
    failures.value = new Map(failures.value).set(about, { text: t(kind, explainError(error)), retry });
    return false;
  }
}

/** What failed does not matter any more. */
export function forgetFailure(about: string): void {
  if (!failures.value.has(about)) return;
  failures.value = new Map([...failures.value].filter(([key]) => key !== about));
}

/** Says how far the latest words of an annotation have come; null when they do not matter any more. */
export function setSaveState(id: string, save: SaveState | null): void {
  const changed = new Map(saves.value);
  if (save) changed.set(id, save);
  else changed.delete(id);
  saves.value = changed;
}

/** Says what was done; `undo` takes it back and the words with it. */
export function showToast(text: string, undo: (() => Promise<void>) | null): void {
  const content: ToastContent = {
    text,
    onUndo:
      undo &&
      (() =>
        void attempt('undoFailed', async () => {
          await undo();
          if (toast.value === content) toast.value = null;
        })),
  };
  toast.value = content;
}
