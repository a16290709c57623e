import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Which rows of a list are in the page, and where. */
export type WindowVirtualizer = Virtualizer<Window, HTMLElement>;

interface VirtualizerWanted {
  list: RefObject<HTMLElement | null>;
  count: number;
  keyOf: (index: number) => string;
  /** What a row may be high before it was measured, in CSS pixels. */
  estimate: (index: number) => number;
  /** Between two rows, in CSS pixels. */
  gap: number;
  /** Rows that stay in the page wherever the reader looks. */
  kept: () => number[];
  /** Sizes known from before. */
  sizes: VirtualItem[];
  /** Where the window is going to be scrolled to, in CSS pixels. */
  startAt: () => number;
}

/** Rows above and below what is seen, for the keyboard and for fast wheels. */
const overscan = 8;

/** The rows of a list of the whole page, kept up with scrolling and with their own sizes. */
export function useVirtualizer(wanted: VirtualizerWanted): WindowVirtualizer {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const [top, setTop] = useState(0);
  const current = useRef(wanted);
  current.current = wanted;
  const { count, keyOf, estimate, gap, sizes, startAt } = wanted;
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    gap,
    overscan,
    scrollMargin: top,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // Corrections are not to be seen, so they are not to be smooth, as the page's own scrolling is.
    scrollToFn: (offset, { adjustments = 0 }) => {
      scrollTo({ top: offset + adjustments, behavior: 'instant' });
    },
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...current.current.kept()])]
        .filter((index) => index < range.count)
        .sort((one, other) => one - other),
    initialMeasurementsCache: sizes,
    initialOffset: startAt,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => {
      render(undefined);
    },
  };
  const [virtualizer] = useState<WindowVirtualizer>(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  useLayoutEffect(() => {
    const place = () => {
      if (wanted.list.current) setTop(wanted.list.current.getBoundingClientRect().top + scrollY);
    };
    place();
    // Whatever else changes on the page may push the list up or down.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      frame = requestAnimationFrame(place);
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return virtualizer;
}
