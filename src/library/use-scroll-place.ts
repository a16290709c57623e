import { useEffect, useRef, useState } from 'preact/hooks';

/** Where views were scrolled to, by address; the latest last. */
const places = new Map<string, number>();
const keptPlaces = 30;
/** Where a view that is just opening is going to be scrolled to. */
let opening: number | null = null;
/** Whether a list of that view begins there by itself. */
let isTaken = false;

/** Keeps where the open view is scrolled to; null where none is open that comes back to its place. */
let keepOpen: (() => void) | null = null;

/**
 * To be called when the address has changed, before anything else is shown: the browser tells of scrolling a frame later, when
 * the view is gone already.
 */
export function keepScrollPlace(): void {
  keepOpen?.();
}

/** Where the window is, or is about to be, scrolled to; for a list, which is to see to it. */
export function scrollPlace(): number {
  isTaken = true;
  return opening ?? scrollY;
}

/** Brings a view back to where it was scrolled to when it is opened again at the same address; else to its top. */
export function useScrollPlace(address: string): void {
  const current = useRef(address);
  const hash = useRef(location.hash);
  current.current = address;
  hash.current = location.hash;
  useState(() => {
    opening = places.get(address) ?? 0;
    isTaken = false;
  });
  useEffect(() => {
    // A list has scrolled there, and on by what its rows turned out to be higher: to go back would move what is seen.
    if (!isTaken) scrollTo({ top: places.get(current.current) ?? 0, behavior: 'instant' });
    opening = null;
    const keep = () => {
      places.delete(current.current);
      places.set(current.current, scrollY);
      for (const oldest of places.keys()) {
        if (places.size <= keptPlaces) break;
        places.delete(oldest);
      }
    };
    const onScroll = () => {
      if (location.hash === hash.current) keep(); // else it is being left, and may be short already
    };
    addEventListener('scroll', onScroll, { passive: true });
    keepOpen = keep;
    return () => {
      removeEventListener('scroll', onScroll);
      if (keepOpen === keep) keepOpen = null;
    };
  }, []);
}
