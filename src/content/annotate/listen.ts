import { type Colour, colours } from '../../model/colour.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { getOpenPage } from '../open-page.ts';
import { PassageFinder } from '../passage-finder.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';

/**
 * Follows what the reader does in the page until the signal: selecting, pointing, and the keys for colours. `host` is our
 * own element.
 */
export function listen(host: HTMLElement, focusBar: () => void, signal: AbortSignal): void {
  const isOurs = (event: Event) => event.composedPath().includes(host);
  // While the pointer is down the selection is still being made, and a bar would be in its way.
  let isPointerDown = false;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isOurs(event)) return;
      isPointerDown = true;
      state.card.value = null;
    },
    { signal },
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      isPointerDown = false;
      if (!isOurs(event)) actions.readSelection();
    },
    { signal },
  );
  document.addEventListener(
    'pointercancel',
    () => {
      isPointerDown = false; // touch goes on as the browser's own selecting
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (!isPointerDown && document.activeElement !== host) actions.readSelection();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!isOurs(event) && !isOnLink(event) && document.getSelection()?.isCollapsed !== false)
        openCardAt(event.clientX, event.clientY);
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (isOurs(event) || isComposing(event) || event.defaultPrevented || !state.selection.value) return;
      const colour = colourOf(event);
      if (colour) void actions.markSelection(colour);
      else if (event.key === 'Tab' && !event.shiftKey && isFocusFree()) focusBar();
      else if (event.key === 'Escape') state.selection.value = null;
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

/** Alt and a number, for whatever number the browser has no shortcut of ours for: Chrome gives out four. */
function colourOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): Colour | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return colours[Number(/^Digit([1-5])$/.exec(code)?.[1]) - 1] ?? null;
}

/** Words that are selected have no focus; Tab would lead to wherever the page begins. */
function isFocusFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isOnLink({ target }: Event): boolean {
  return target instanceof Element && target.closest('a[href], button, input, textarea, select') !== null;
}

function openCardAt(x: number, y: number): void {
  const runs = getOpenPage()?.current?.runs ?? [];
  const marked = state.placed.value.flatMap(({ annotation, passage, state: found }) =>
    passage && found !== 'orphan' ? [{ ...passage, id: annotation.id }] : [],
  );
  const items = new PassageFinder(marked, runs).atPoint(x, y).map(({ item }) => item);
  const [first] = items;
  if (!first) return;
  state.card.value = {
    ids: items.map(({ id }) => id),
    passage: { start: first.start, end: first.end },
    startsAt: null,
  };
}
