import { type ComponentChildren, Fragment } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { ListRows } from './list-rows.ts';
import { MoreButton } from './more-button.tsx';
import { hasMore, startOf, toEntries } from './paged-rows.ts';
import { useRowFocus } from './use-row-focus.ts';
import { scrollPlace } from './use-scroll-place.ts';
import { useVirtualizer } from './use-virtualizer.ts';
import './virtual-list.css';

/** What the element of a row bears, so that the list knows it and readers by ear know where they are. */
export interface RowPlace {
  ref: (element: HTMLElement | null) => void;
  'data-row': true;
  'data-id': string;
  'data-index': number;
  'aria-posinset': number;
  /** -1 as long as the end of the list is not known. */
  'aria-setsize': number;
  tabIndex: -1;
  style: { marginTop: string };
}

interface VirtualListProps<Row> {
  rows: ListRows<Row>;
  /** Its name for readers by ear. */
  label: string;
  /** What a row may be high, in CSS pixels. */
  estimate: number;
  /** Between two rows, in CSS pixels. */
  gap?: number;
  /** Whether the next page is read by itself where the end comes near; else it is asked for by its button. */
  isEndless?: boolean;
  /** A row; its outermost element must be an article that bears `place`. */
  children: (row: Row, place: RowPlace) => ComponentChildren;
}

/** Before so many rows of the end the next page is read. */
const lookAhead = 20;

/** A list as long as it likes, of which only what is seen is in the page; rows have any height. */
export function VirtualList<Row>({ rows, label, estimate, gap = 0, ...props }: VirtualListProps<Row>) {
  const { isEndless = true, children } = props;
  const { pages, idOf, stories } = rows;
  const list = useRef<HTMLDivElement>(null);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const entries = useMemo(() => toEntries(pages, idOf, stories), [pages, stories]);
  const sizing = useMemo(
    () => ({
      keyOf: (index: number) => entries[index]?.key ?? '',
      estimate: (index: number) => entries[index]?.height ?? estimate,
    }),
    [entries],
  );
  const focus = useRowFocus(list, entries, rows);
  focus.render.current = () => {
    render(undefined);
  };
  const virtualizer = useVirtualizer({
    ...{ list, gap, ...sizing, count: entries.length, kept: focus.kept },
    ...{ sizes: rows.memory.sizes, startAt: scrollPlace },
  });
  useLayoutEffect(
    () => () => {
      rows.memory.sizes = virtualizer.takeSnapshot();
    },
    [],
  );

  useEffect(() => {
    // What is known of rows that were let go of is in the height of their page.
    const { itemSizeCache } = virtualizer;
    if (itemSizeCache.size <= 2 * entries.length) return;
    const known = new Set<unknown>(entries.map(({ key }) => key));
    for (const key of itemSizeCache.keys()) if (!known.has(key)) itemSizeCache.delete(key);
  }, [entries]);

  const measure = useCallback((element: HTMLElement | null) => {
    virtualizer.measureElement(element);
    // At once, so that nothing moves a moment later; while one scrolls it would wait for the browser's own observer.
    if (element && virtualizer.isScrolling)
      virtualizer.resizeItem(Number(element.dataset['index']), element.offsetHeight);
  }, []);

  const total = entries.at(-1)?.place ?? 0;
  const isMore = hasMore(pages);
  const items = virtualizer.getVirtualItems();
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  const from = entries[startIndex]?.position ?? 0;
  const last = entries[endIndex];
  const to = last?.kind === 'gap' ? last.position + 1 : (last?.position ?? 0);
  useEffect(() => {
    const heightOf = (pageIndex: number) => {
      const start = startOf(pages, pageIndex);
      const end = start + (pages[pageIndex]?.count ?? 0);
      const first = entries.findIndex(({ position }) => position >= start && position < end);
      const sizes = virtualizer.measurementsCache;
      const [top, bottom] = [sizes[first], sizes[entries.findLastIndex(({ position }) => position < end)]];
      // All of its rows may be told under rows of other pages.
      return first >= 0 && top && bottom ? bottom.end - top.start : 0;
    };
    rows.onSeen({ from, to }, focus.keptPosition(), heightOf);
    // By what is seen: the rows behind the last may all be told under others.
    if (isEndless && isMore && endIndex >= entries.length - lookAhead) rows.onMore();
  }, [entries, from, to]);

  const margin = virtualizer.options.scrollMargin;
  let end = margin;
  return (
    <>
      <div
        ref={list}
        class="virtual-list"
        role="feed"
        aria-label={label}
        aria-busy={items.some(({ index }) => entries[index]?.kind === 'gap')}
        style={{
          paddingBottom: `${Math.max(0, margin + virtualizer.getTotalSize() - (items.at(-1)?.end ?? margin))}px`,
        }}
        onFocusIn={focus.onFocusIn}
        onFocusOut={focus.onFocusOut}
      >
        {items.map((item) => {
          const entry = entries[item.index];
          const marginTop = `${item.start - end}px`;
          end = item.end;
          if (!entry) return null;
          if (entry.kind === 'gap')
            return <div key={entry.key} aria-hidden="true" style={{ marginTop, height: `${item.size}px` }} />;
          const place: RowPlace = {
            ref: measure,
            'data-row': true,
            'data-id': entry.key,
            'data-index': item.index,
            'aria-posinset': entry.place,
            'aria-setsize': isMore ? -1 : total,
            tabIndex: -1,
            style: { marginTop },
          };
          return <Fragment key={entry.key}>{children(entry.row, place)}</Fragment>;
        })}
      </div>
      {isMore && <MoreButton onMore={rows.onMore} />}
    </>
  );
}
