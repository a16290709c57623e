import { signal } from '@preact/signals';
import { explainError } from '../locale/explain-error.ts';
import { t } from '../locale/translate.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { defaultSettings } from '../model/settings.ts';

/** What the tab reads as. `unanswered`: nobody answers in a tab of a site that we run on. */
export type Reading =
  { state: 'article'; article: Article } | { state: 'loading' | 'unreadable' | 'no-article' | 'unanswered' };

/** Something that failed, in words, with the way to try it again. */
export interface Failure {
  kind: FailureKind;
  text: string;
  retry: () => void;
}

type FailureKind =
  | 'loadFailed'
  | 'saveFailed'
  | 'draftFailed'
  | 'deleteFailed'
  | 'undoFailed'
  | 'panelFailed'
  | 'copyFailed'
  | 'backupFailed';

export const reading = signal<Reading>({ state: 'loading' });
/** What the library holds of the article; until it has told us, nothing can be written. */
export const isLoaded = signal(false);
export const saved = signal<SavedArticle | null>(null);
export const tags = signal<string[]>([]);
export const annotations = signal<Annotation[]>([]);
/** The annotations where they stand in the page, in the order for readers. */
export const placed = signal<PlacedAnnotation[]>([]);
export const colourNames = signal(defaultSettings.colourNames);
export const draft = signal('');
/** What was done last, in words; "" for nothing yet. */
export const status = signal('');
/** Takes back what `status` says was done; null where there is nothing to take back. */
export const undo = signal<(() => void) | null>(null);
export const failure = signal<Failure | null>(null);
/** What the clipboard refused, for the reader to copy by hand; else null. */
export const refusedCopy = signal<string | null>(null);

/** Says what was done, with the way back where there is one. */
export function tell(words: string, back: (() => void) | null = null): void {
  status.value = words;
  undo.value = back;
}

/** The article that is shown; throws when there is none. */
export function currentArticle(): Article {
  if (reading.value.state !== 'article') throw new Error('No article is shown');
  return reading.value.article;
}

/** Does it; a failure is shown until the same kind of thing succeeds, by another try or otherwise. */
export async function attempt(kind: FailureKind, action: () => Promise<void>): Promise<void> {
  try {
    await action();
    if (failure.value?.kind === kind) failure.value = null;
  } catch (error) {
    tell('');
    failure.value = {
      kind,
      text: t(kind, explainError(error)),
      retry: () => void attempt(kind, action),
    };
  }
}
