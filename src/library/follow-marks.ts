import type { NoteLights } from './note-lights.ts';
import { bringIntoView, findMarkAt, findNotesAt, findQuoteLink, notesOf } from './note-marks.ts';

interface FollowOptions {
  signal: AbortSignal;
  lights: NoteLights;
  /** Which note comes first; called when it is another than before. */
  onActive: (note: string) => void;
}

/**
 * Ties the notes of an article's view and their words together, until the signal: what is pointed at or has the focus is lit up
 * with its counterpart, and a click or Enter on a mark leads to its note. The other way is the note's own link.
 */
export function followMarks(view: HTMLElement, { signal, lights, onActive }: FollowOptions): void {
  let active: string | null = null;
  /** The note that a mark led to last. */
  let visited: string | null = null;
  let isPressed = false;

  const activate = (note: string | undefined) => {
    if (note === undefined || note === active) return;
    active = note;
    onActive(note);
  };
  const visit = (mark: HTMLElement, movesFocus: boolean) => {
    const note = pickNext(notesOf(mark), visited, active);
    if (note === undefined) return;
    visited = note;
    activate(note);
    const link = findQuoteLink(view, note);
    if (movesFocus) link?.focus({ preventScroll: true });
    const element = link?.closest('li');
    if (element) bringIntoView(element);
  };

  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => {
    view.addEventListener(name, listener, { signal });
  };
  listen('pointerover', ({ target }) => {
    lights.hover(findNotesAt(target));
  });
  listen('pointerleave', () => {
    lights.hover([]);
  });
  // What is pressed must not move away before it is let go: a click would miss it.
  listen('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    addEventListener(end, () => (isPressed = false), { signal, capture: true });
  listen('focusin', ({ target }) => {
    const notes = findNotesAt(target);
    lights.focus(notes);
    if (!isPressed && !(active !== null && notes.includes(active))) activate(notes.at(-1));
  });
  listen('focusout', () => {
    lights.focus([]);
  });
  listen('click', ({ target, detail }) => {
    const mark = findMarkAt(target);
    if (!mark) activate(findNotesAt(target)[0]);
    // Words that were just selected are to be copied, or to be looked up.
    else if (getSelection()?.isCollapsed !== false) visit(mark, detail === 0);
  });
  listen('keydown', (event) => {
    const mark = findMarkAt(event.target);
    if (!mark || event.key !== 'Enter') return;
    event.preventDefault();
    visit(mark, true);
  });
}

/** Of several notes the one before that which was visited last, so that each is come to; at first the active, or the last one. */
function pickNext(notes: string[], visited: string | null, active: string | null): string | undefined {
  const at = visited === null ? -1 : notes.indexOf(visited);
  if (at >= 0) return notes.at(at - 1);
  return active !== null && notes.includes(active) ? active : notes.at(-1);
}
