import { ActiveNote } from './active-note.ts';
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
  const active = new ActiveNote(onActive);
  followPointer(view, lights, signal);
  followFocus(view, lights, active, signal);
  view.addEventListener(
    'click',
    ({ target, detail }) => {
      const mark = findMarkAt(target);
      if (!mark) active.turnTo(findNotesAt(target));
      // Words that were just selected are to be copied, or to be looked up.
      else if (getSelection()?.isCollapsed !== false) visit(view, mark, active, detail === 0);
    },
    { signal },
  );
  view.addEventListener(
    'keydown',
    (event) => {
      const mark = findMarkAt(event.target);
      if (!mark || event.key !== 'Enter') return;
      event.preventDefault();
      visit(view, mark, active, true);
    },
    { signal },
  );
}

/** A click leaves the focus on the mark: a space is to scroll on, as everywhere in the text. */
function visit(view: HTMLElement, mark: HTMLElement, active: ActiveNote, movesFocus: boolean): void {
  const note = active.visit(notesOf(mark));
  const link = note === undefined ? null : findQuoteLink(view, note);
  if (movesFocus) link?.focus({ preventScroll: true });
  const item = link?.closest('li');
  if (item) bringIntoView(item);
}

function followPointer(view: HTMLElement, lights: NoteLights, signal: AbortSignal): void {
  const onOver = ({ target }: Event) => {
    lights.hover(findNotesAt(target));
  };
  const onLeave = () => {
    lights.hover([]);
  };
  view.addEventListener('pointerover', onOver, { signal });
  view.addEventListener('pointerleave', onLeave, { signal });
}

/** What is pressed must not move away before it is let go, a click would miss it: then the click is what counts. */
function followFocus(view: HTMLElement, lights: NoteLights, active: ActiveNote, signal: AbortSignal): void {
  let isPressed = false;
  const onPress = () => {
    isPressed = true;
  };
  const onRelease = () => {
    isPressed = false;
  };
  view.addEventListener('pointerdown', onPress, { signal });
  addEventListener('pointerup', onRelease, { signal, capture: true });
  addEventListener('pointercancel', onRelease, { signal, capture: true });
  view.addEventListener(
    'focusin',
    ({ target }) => {
      const notes = findNotesAt(target);
      lights.focus(notes);
      if (!isPressed) active.turnTo(notes);
    },
    { signal },
  );
  view.addEventListener(
    'focusout',
    () => {
      lights.focus([]);
    },
    { signal },
  );
}
