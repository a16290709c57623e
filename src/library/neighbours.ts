/** Gives the focus to the row above (-1) or below (1) one of a list; false where there is none. */
export type FocusNeighbour = (id: string, step: 1 | -1) => boolean;

/** The lists in the page, by their element: which of their rows are in the page is theirs to say. */
const lists = new WeakMap<Element, FocusNeighbour>();

/** A list says how the focus moves in it. */
export function setNeighbours(list: Element, focusNeighbour: FocusNeighbour): void {
  lists.set(list, focusNeighbour);
}

/** Moves the focus from one row of a list to the one above or below; false where there is none, or the row is of no list. */
export function focusNeighbour(row: HTMLElement, step: 1 | -1): boolean {
  const list = row.closest('[role="feed"]');
  return (list && lists.get(list)?.(row.dataset['id'] ?? '', step)) ?? false;
}
