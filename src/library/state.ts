import { computed, signal } from '@preact/signals';
import { explainError } from '../locale/explain-error.ts';
import { t } from '../locale/translate.ts';
import type { Annotation } from '../model/annotation.ts';
import type { PlacedAnnotation } from '../model/placed-annotation.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Settings } from '../model/settings.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import type { ToastContent } from '../ui/toast.tsx';
import type { ListedHit } from './ask-hits.ts';
import type { Bin } from './bin-feeds.ts';
import type { ClusterFeed, Dossier, TagCount } from './browse-feeds.ts';
import type { Feed } from './feed.ts';
import type { ImportProgress, ImportQuestion, ImportReport } from './import-report.ts';
import { type Route, parseRoute } from './route.ts';
import type { Progress } from './work-progress.tsx';

/** The article that is open, as the library holds it; `missing` when it does not. */
export type Opened = { state: 'loading' } | { state: 'missing' } | OpenedArticle;

export interface OpenedArticle {
  state: 'article';
  article: SavedArticle;
  annotations: Annotation[];
  revisions: Revision[];
}

/** Something that failed, in words, with the way to try it again. */
export interface Failure {
  kind: FailureKind;
  text: string;
  retry: () => void;
}

export type FailureKind =
  | 'loadFailed'
  | 'saveFailed'
  | 'draftFailed'
  | 'deleteFailed'
  | 'undoFailed'
  | 'exportFailed'
  | 'copyFailed'
  | 'backupFailed';

export type Busy = 'import' | 'export' | 'copy' | null;

export const route = signal<Route>(parseRoute(location.hash));
/** What is found; null before the first answer. */
export const listFeed = signal<Feed<ListedHit> | null>(null);
/** What of the query could not be looked for. */
export const problems = signal<QueryProblem[]>([]);
/** Whether the search field is to take the focus. */
export const wantsSearch = signal(false);
/** What is known of the security whose dossier is open; null before the first answer. */
export const dossier = signal<Dossier | null>(null);
/** The notes across articles; null before the first answer. */
export const noteFeed = signal<Feed<NoteOfArticle> | null>(null);
/** The names of all clusters; null before they are loaded. */
export const clusterNames = signal<{ name: string; count: number }[] | null>(null);
/** What articles say of the clusters of the name that is open. */
export const clusterFeed = signal<ClusterFeed | null>(null);
/** Every tag; null before they are loaded. */
export const tagCounts = signal<TagCount[] | null>(null);
/** Whether the keys are being explained. */
export const showsKeys = signal(false);
/** What is selected of articles and of notes, also of those not listed yet: the ids, each with that of its article. */
export const selected = signal<ReadonlyMap<string, string>>(new Map());
export const selectedNotes = signal<ReadonlyMap<string, string>>(new Map());
/** Whether the field that tags what is selected is to take the focus. */
export const wantsTag = signal(false);
export const opened = signal<Opened>({ state: 'loading' });
/** The new note being typed, "" for none. */
export const draft = signal('');
/** The wording of the open article that is shown, by its hash; null for the saved one. */
export const shownRevision = signal<string | null>(null);
/** The text that is shown of the open article, null when none is open. */
export const shownText = computed(() => {
  if (opened.value.state !== 'article') return null;
  const { article, revisions } = opened.value;
  return revisions.find(({ revision }) => revision === shownRevision.value)?.text ?? article.text;
});
/** The open article's annotations where they stand in that text, in the order for readers. */
export const placed = signal<PlacedAnnotation[]>([]);
/** What lies in the bin; null before it is loaded. */
export const bin = signal<Bin | null>(null);
/** Null before they are loaded. */
export const settings = signal<Settings | null>(null);
export const toast = signal<ToastContent | null>(null);
export const failure = signal<Failure | null>(null);
export const importReport = signal<ImportReport | null>(null);
export const importProgress = signal<ImportProgress | null>(null);
export const importQuestion = signal<ImportQuestion | null>(null);
/** Whether files are being held over the page. */
export const isDropTarget = signal(false);
/** What takes a while just now. */
export const busy = signal<Busy>(null);
/** How far that is, where it is counted. */
export const workProgress = signal<Progress | null>(null);
/** What the clipboard refused, for the reader to copy by hand; else null. */
export const refusedCopy = signal<string | null>(null);

/** The article that is open; throws when none is. */
export function openedArticle(): OpenedArticle {
  if (opened.value.state !== 'article') throw new Error('No article is open');
  return opened.value;
}

/** Does it; a failure is shown until the same kind of thing succeeds, by another try or otherwise. */
export async function attempt(kind: FailureKind, action: () => Promise<void>): Promise<void> {
  try {
    await action();
    if (failure.value?.kind === kind) failure.value = null;
  } catch (error) {
    failure.value = {
      kind,
      text: t(kind, explainError(error)),
      retry: () => void attempt(kind, action),
    };
  }
}

/** Says what was done; `undo`, when there is one, takes it back and the words with it. */
export function showToast(text: string, undo: (() => Promise<void>) | null = null): void {
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
