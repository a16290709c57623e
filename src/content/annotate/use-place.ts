import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Passage } from '../../model/passage.ts';
import { getOpenPage } from '../open-page.ts';
import { beside } from './beside.ts';

/**
 * Keeps an element beside a passage while the page scrolls or changes and the element grows. What belongs to a selection is
 * out of sight while that is; what the reader writes in never is, wherever the words have gone.
 */
export function usePlace(
  element: RefObject<HTMLElement | null>,
  passage: Passage,
  side: 'above' | 'below',
  staysInSight = side === 'below',
): void {
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    const follow = () => {
      const place = beside(passage, own.getBoundingClientRect(), side);
      own.style.visibility = place?.isInSight || staysInSight ? 'visible' : 'hidden';
      if (place) Object.assign(own.style, { left: `${place.left}px`, top: `${place.top}px` });
    };
    const ending = new AbortController();
    const options = { passive: true, capture: true, signal: ending.signal };
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    getOpenPage()?.onRead(follow, ending.signal);
    const sizes = new ResizeObserver(follow);
    sizes.observe(own);
    follow();
    return () => {
      ending.abort();
      sizes.disconnect();
    };
  }, [element, passage.start, passage.end, side, staysInSight]);
}
