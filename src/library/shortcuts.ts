import type { MessageKey } from '../locale/translate.ts';
import { removeArticles } from './act-on-articles.ts';
import { removeNotes } from './act-on-notes.ts';
import { restore } from './act-on-binned.ts';
import { currentRow, moveFocus } from './current-row.ts';
import { exportArticles, exportNotes } from './file-actions.ts';
import { countRows } from './paged-rows.ts';
import { listHash, type Route } from './route.ts';
import {
  clearSelection,
  pairsOf,
  type RowKind,
  selectAll,
  type Selection,
  selectionOf,
} from './selection.ts';
import { bin, listFeed, route, showsKeys, toast, wantsSearch, wantsTag } from './state.ts';

/** What keys do, and where. */
export interface Shortcut {
  /** As KeyboardEvent.key names them. */
  keys: string[];
  name: MessageKey;
  isFor: (place: Route) => boolean;
  /** Null for what the browser does by itself. */
  act: (() => void) | null;
}

const isAnywhere = () => true;
const isBin = ({ view }: Route) => view === 'bin';
/** Where rows of what is saved are listed. */
const hasSaved = (place: Route) =>
  ['list', 'security', 'notes'].includes(place.view) || (place.view === 'clusters' && place.name !== null);
/** Where rows can be selected. */
const hasSelection = (place: Route) => hasSaved(place) || isBin(place);
const leadsOn = (place: Route) => hasSaved(place) || place.view === 'clusters' || place.view === 'tags';
const hasRows = (place: Route) => leadsOn(place) || isBin(place);
const hasBoxes = (place: Route) => hasSelection(place) || place.view === 'tags';
const isActedUpon = (place: Route) => hasSaved(place) || place.view === 'article';
const isCopied = (place: Route) => isActedUpon(place);

/** Every key of the library: what is listed here is what they do, and what is said of them. */
export const shortcuts: Shortcut[] = [
  {
    keys: ['/'],
    name: 'keySearch',
    isFor: isAnywhere,
    act: () => {
      if (route.value.view !== 'list') location.hash = listHash;
      wantsSearch.value = true;
    },
  },
  {
    keys: ['j'],
    name: 'keyNext',
    isFor: hasRows,
    act: () => {
      moveFocus(1);
    },
  },
  {
    keys: ['k'],
    name: 'keyPrevious',
    isFor: hasRows,
    act: () => {
      moveFocus(-1);
    },
  },
  { keys: ['Enter'], name: 'keyOpen', isFor: leadsOn, act: null },
  { keys: ['Enter'], name: 'keyMark', isFor: ({ view }) => view === 'article', act: null },
  {
    keys: ['x'],
    name: 'keySelect',
    isFor: hasBoxes,
    act: () => {
      clickBox(false);
    },
  },
  {
    keys: ['X'],
    name: 'keySelectRange',
    isFor: hasSelection,
    act: () => {
      clickBox(true);
    },
  },
  { keys: ['a'], name: 'keySelectAll', isFor: hasSelection, act: () => void selectAll(kindOfFocus(), true) },
  { keys: ['Escape'], name: 'keyUnselect', isFor: hasSelection, act: clearSelection },
  { keys: ['s'], name: 'keyStory', isFor: ({ view }) => view === 'list', act: toggleStory },
  { keys: ['t'], name: 'keyTag', isFor: isActedUpon, act: tag },
  { keys: ['c'], name: 'copy', isFor: isCopied, act: copy },
  { keys: ['e'], name: 'keyExport', isFor: isActedUpon, act: exportConcerned },
  { keys: ['d', '#', 'Delete'], name: 'keyDelete', isFor: isActedUpon, act: removeConcerned },
  { keys: ['r'], name: 'restore', isFor: isBin, act: restoreConcerned },
  { keys: ['u'], name: 'keyUndo', isFor: isAnywhere, act: () => toast.value?.onUndo?.() },
  {
    keys: ['?'],
    name: 'keyHelp',
    isFor: isAnywhere,
    act: () => {
      showsKeys.value = true;
    },
  },
];

function clickBox(isRange: boolean): void {
  const box = currentRow()?.querySelector('input[type="checkbox"]');
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: isRange }));
}

/** Of the row with the focus, or of the one that it is told under, which gets the focus, if it is in the page, as its own goes. */
function toggleStory(): void {
  const row = currentRow();
  const { id, toldBy } = row?.dataset ?? {};
  if (id === undefined || (toldBy === undefined && !row?.querySelector('.story-toggle'))) return;
  if (toldBy !== undefined)
    document.querySelector<HTMLElement>(`[data-row][data-id="${CSS.escape(toldBy)}"] h2 a`)?.focus();
  listFeed.value?.stories?.toggle(id);
}

/** What the keys are about: what is selected, of the kind of the row with the focus first. */
function kindOfFocus(): RowKind {
  const kind = currentRow()?.dataset['kind'];
  if (kind === 'note' || kind === 'article') return kind;
  if (route.value.view === 'notes' || isBinOfNotes()) return 'note';
  return selectionOf('article').size === 0 && selectionOf('note').size > 0 ? 'note' : 'article';
}

/** Whether the bin is open and holds no articles. */
function isBinOfNotes(): boolean {
  return isBin(route.value) && countRows(bin.value?.articles.pages.value ?? []) === 0;
}

/** What is selected; else the row with the focus; in an article's own view, that article. */
function concerned(): { kind: RowKind; ids: Selection } {
  const place = route.value;
  if (place.view === 'article') return { kind: 'article', ids: new Map([[place.id, place.id]]) };
  const kind = kindOfFocus();
  const other = kind === 'note' ? 'article' : 'note';
  if (selectionOf(kind).size > 0) return { kind, ids: selectionOf(kind) };
  if (selectionOf(other).size > 0) return { kind: other, ids: selectionOf(other) };
  const row = currentRow();
  const { id, article = id } = row?.dataset ?? {};
  return { kind, ids: new Map(id === undefined || article === undefined ? [] : pairsOf(kind, id, article)) };
}

function exportConcerned(): void {
  const { kind, ids } = concerned();
  if (ids.size === 0) return;
  if (kind === 'note') void exportNotes('markdown', ids);
  else void exportArticles('markdown', [...ids.keys()]);
}

function removeConcerned(): void {
  const { kind, ids } = concerned();
  if (ids.size > 0) void (kind === 'note' ? removeNotes : removeArticles)([...ids.keys()]);
}

function restoreConcerned(): void {
  const { kind, ids } = concerned();
  if (ids.size > 0) void restore(kind, [...ids.keys()]);
}

/** Where nothing is selected, the row with the focus is first. */
function tag(): void {
  if (route.value.view === 'article') document.querySelector<HTMLElement>('.tag-editor-input')?.focus();
  else {
    if (selectionOf('article').size + selectionOf('note').size === 0) clickBox(false);
    wantsTag.value = currentRow() !== null || selectionOf('article').size + selectionOf('note').size > 0;
  }
}

function copy(): void {
  const row = selectionOf('article').size > 0 ? null : currentRow();
  const button = row ? '.copy-button' : '.copy-button[data-copies="view"]';
  (row ?? document).querySelector<HTMLElement>(button)?.click();
}
