import { useEffect, useRef, useState } from 'preact/hooks';

/** Where views were scrolled to, by address; the latest last. */
const places = new Map<string, number>();
const keptPlaces = 30;
/** Where a view that is just opening is going to be scrolled to. */
let opening: number | null = null;

/** Where the window is, or is about to be, scrolled to. */
export function scrollPlace(): number {
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
  });
  useEffect(() => {
    scrollTo({ top: places.get(current.current) ?? 0, behavior: 'instant' });
    opening = null;
    // When the view goes its page is short already, so it is kept on the way.
    const keep = () => {
      if (location.hash !== hash.current) return; // it is being left
      places.delete(current.current);
      places.set(current.current, scrollY);
      for (const oldest of places.keys()) {
        if (places.size <= keptPlaces) break;
        places.delete(oldest);
      }
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      removeEventListener('scroll', keep);
    };
  }, []);
}
