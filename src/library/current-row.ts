import { focusNeighbour } from './neighbours.ts';

/** The row that has the focus, null when none has. */
export function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

/** Moves the focus to the row above (-1) or below (1); from outside of the rows to the first that is seen. */
export function moveFocus(step: 1 | -1): void {
  const current = currentRow();
  if (current && focusNeighbour(current, step)) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const row = current ? rows[rows.indexOf(current) + step] : rows.find(isSeen);
  (row?.querySelector<HTMLElement>('a') ?? row)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function isSeen(row: HTMLElement): boolean {
  return row.getBoundingClientRect().top >= 0;
}
