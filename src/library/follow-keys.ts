import { isComposing } from '../ui/is-composing.ts';
import { exportArticles } from './file-actions.ts';
import { removeArticles } from './list-actions.ts';
import { listHash } from './route.ts';
import { route, selected, showsKeys, toast, wantsSearch } from './state.ts';

const actions: Record<string, () => void> = {
  '/': () => {
    if (route.value.view !== 'list') location.hash = listHash;
    wantsSearch.value = true;
  },
  j: () => {
    move(1);
  },
  k: () => {
    move(-1);
  },
  x: () => {
    currentRow()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  },
  t: () => {
    document.querySelector<HTMLElement>('.tag-tools input, .tag-editor-input')?.focus();
  },
  c: () => {
    const row = selected.value.size > 0 ? null : currentRow();
    const button = row ? '.copy-button' : '.copy-button[data-copies="view"]';
    (row ?? document).querySelector<HTMLElement>(button)?.click();
  },
  e: () => {
    const ids = concerned();
    if (ids.length > 0) void exportArticles('markdown', ids);
  },
  d: () => {
    const ids = concerned();
    if (ids.length > 0) void removeArticles(ids);
  },
  u: () => toast.value?.onUndo?.(),
  '?': () => {
    showsKeys.value = true;
  },
};

/** Answers the keys, until the signal; they are left alone while the reader types, or something is asked. */
export function followKeys(signal?: AbortSignal): void {
  addEventListener('keydown', onKeyDown, signal ? { signal } : {});
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event) || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}

/** The article with the focus when none is selected; in an article's own view, that article. */
function concerned(): string[] {
  const place = route.value;
  if (place.view === 'article') return [place.id];
  if (place.view !== 'list') return [];
  if (selected.value.size > 0) return [...selected.value];
  const id = currentRow()?.dataset['id'];
  return id === undefined ? [] : [id];
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

function move(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const current = currentRow();
  const index = current ? rows.indexOf(current) + step : 0;
  const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
  row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
