import { signal } from '@preact/signals';
import { explainError } from '../../locale/explain-error.ts';
import { t } from '../../locale/translate.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Passage } from '../../model/passage.ts';
import type { PlacedAnnotation } from '../../model/placed-annotation.ts';
import { defaultSettings } from '../../model/settings.ts';
import type { ToastContent } from '../../ui/toast.tsx';
import { isCutOff } from '../../messaging/is-cut-off.ts';

/** What is selected of the article. */
export const selection = signal<Passage | null>(null);
/** The annotations whose card is open, by id, and the place in the text that it belongs to. */
export const card = signal<{ ids: string[]; passage: Passage; startsOpen: boolean } | null>(null);
export const annotations = signal<Annotation[]>([]);
export const placed = signal<PlacedAnnotation[]>([]);
export const colourNames = signal(defaultSettings.colourNames);
export const toast = signal<ToastContent | null>(null);
/** Something that failed, in words, with the way to try it again. */
export const failure = signal<{ text: string; retry: () => void } | null>(null);
/** Whether a newer version of the extension has taken over: nothing can be kept any more from here. */
export const isOver = signal(false);

/** Does it; a failure is shown until something succeeds, by another try or otherwise. True when it succeeded. */
export async function attempt(
  kind: 'saveFailed' | 'loadFailed' | 'deleteFailed' | 'undoFailed',
  action: () => Promise<void>,
): Promise<boolean> {
  try {
    await action();
    failure.value = null;
    return true;
  } catch (error) {
    isOver.value = isCutOff();
    failure.value = { text: t(kind, explainError(error)), retry: () => void attempt(kind, action) };
    return false;
  }
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
