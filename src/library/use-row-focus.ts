import type { RefObject, TargetedFocusEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListRows } from './list-rows.ts';
import { setNeighbours } from './neighbours.ts';
import { type Entry, hasMore } from './paged-rows.ts';

/** The row beside another is to get the focus, as soon as it is in the page. */
interface Wanted {
  from: string;
  step: 1 | -1;
}

/**
 * Keeps the focus in a list whose rows come and go: the row that has it stays in the page; the one that is to get it is
 * brought in, and read first where it must be; and where it was in a row that is gone, the next one gets it.
 */
export function useRowFocus<Row>(
  list: RefObject<HTMLElement | null>,
  entries: Entry<Row>[],
  rows: ListRows<Row>,
) {
  const focused = useRef<{ key: string; index: number } | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const render = useRef<() => void>(() => undefined);
  const indexOf = (key: string) => entries.findIndex((entry) => entry.key === key);
  const wantedIndex = () => (wanted.current ? indexOf(wanted.current.from) + wanted.current.step : -1);

  useLayoutEffect(() => {
    const key = rows.memory.focused;
    const isFree = document.activeElement === document.body;
    if (key !== null && isFree && indexOf(key) >= 0) focusRow(list.current, key);
    return () => {
      rows.memory.focused = focused.current?.key ?? null;
    };
  }, []);

  useLayoutEffect(() => {
    if (list.current)
      setNeighbours(list.current, (from, step) => {
        const index = indexOf(from) + step;
        const isMore = index >= entries.length && hasMore(rows.pages);
        if (index < 0 || (index >= entries.length && !isMore)) return false;
        wanted.current = { from, step };
        if (isMore) rows.onMore();
        render.current();
        return true;
      });
    const next = entries[wantedIndex()];
    if (next?.kind === 'row' && focusRow(list.current, next.key)) wanted.current = null;
    // The row with the focus was deleted: the one that moved into its place has it.
    const { current } = focused;
    if (!current || document.activeElement !== document.body) return;
    const index = indexOf(current.key);
    const heir = index < 0 ? entries[Math.min(current.index, entries.length - 1)] : undefined;
    if (heir?.kind === 'row') focusRow(list.current, heir.key);
  });

  return {
    /** Rows that must be in the page. */
    kept: () =>
      [focused.current ? indexOf(focused.current.key) : -1, wantedIndex()].filter((index) => index >= 0),
    /** The position of the row with the focus, null where none has it. */
    keptPosition: () => {
      const entry = focused.current && entries[indexOf(focused.current.key)];
      return entry ? entry.position : null;
    },
    /** To be told how to render anew. */
    render,
    onFocusIn: ({ target }: TargetedFocusEvent<HTMLElement>) => {
      const key = rowOf(target)?.dataset['id'];
      if (key !== undefined) focused.current = { key, index: indexOf(key) };
    },
    onFocusOut: ({ relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
      const isElsewhere = relatedTarget instanceof Node && !list.current?.contains(relatedTarget);
      if (isElsewhere) focused.current = null;
    },
  };
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

/** Gives the focus to a row's own link; false when the row is not in the page. */
function focusRow(list: HTMLElement | null, key: string): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-row][data-id="${CSS.escape(key)}"]`);
  if (!row) return false;
  (row.querySelector<HTMLElement>('a') ?? row).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return true;
}
