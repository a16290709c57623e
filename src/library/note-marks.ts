/**
 * Which marks in the saved text and which notes belong together. A mark names the ids of its notes in `data-notes`, a note that
 * is about words in the text has `data-in-text`.
 */

/** What selects the notes that are about words in the text. */
export const noteInText = "[data-in-text='true']";

/** The ids of the notes of a mark, in the order in which they were made. */
export function notesOf(mark: HTMLElement): string[] {
  return mark.dataset['notes']?.split(' ') ?? [];
}

/** The notes that something in an article's view is, is in, or marks; none for anything else. */
export function findNotesAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const mark = findMarkAt(target);
  if (mark) return notesOf(mark);
  const note = target.closest(noteInText);
  return note ? [note.id] : [];
}

/** The mark that something is or is in. */
export function findMarkAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark[data-notes]') : null;
}

/** The pieces of the text that belong to a note, in their order. */
export function findMarks(view: ParentNode, note: string): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>(`mark[data-notes~="${CSS.escape(note)}"]`)];
}

/** The link to the text in a note; null when it is not shown. */
export function findQuoteLink(view: ParentNode, note: string): HTMLElement | null {
  return view.querySelector<HTMLElement>(`#${CSS.escape(note)} .passage-link`);
}

/** Brings a mark or a note to the middle of the window, unless all of it is seen already. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}

/** Moves the focus from a note to the words it is about; false when they are not in the text. */
export function showMark(view: ParentNode, note: string): boolean {
  const [mark] = findMarks(view, note);
  if (!mark) return false;
  mark.focus({ preventScroll: true });
  bringIntoView(mark);
  return true;
}
