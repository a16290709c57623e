import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Passage } from '../../model/passage.ts';
import { beside } from './beside.ts';

/**
 * Keeps an element beside a passage while the page scrolls and the element grows; out of sight while the passage is.
 */
export function usePlace(element: RefObject<HTMLElement | null>, passage: Passage, isBelow: boolean): void {
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    const follow = () => {
      const place = beside(passage, own.getBoundingClientRect(), isBelow);
      own.style.visibility = place ? 'visible' : 'hidden';
      if (place) Object.assign(own.style, { left: `${place.left}px`, top: `${place.top}px` });
    };
    const ending = new AbortController();
    const options = { passive: true, capture: true, signal: ending.signal };
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    const sizes = new ResizeObserver(follow);
    sizes.observe(own);
    follow();
    return () => {
      ending.abort();
      sizes.disconnect();
    };
  }, [element, passage, isBelow]);
}
