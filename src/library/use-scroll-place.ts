import { useEffect, useRef } from 'preact/hooks';

let left: { address: string; top: number } | null = null;

/** Brings a view back to where it was scrolled to when it is opened again at the same address, after one of its articles. */
export function useScrollPlace(address: string): void {
  const current = useRef(address);
  current.current = address;
  useEffect(() => {
    if (left?.address === current.current) scrollTo({ top: left.top, behavior: 'instant' });
    // When the view goes its page is short already, so it is kept on the way.
    const keep = () => {
      left = { address: current.current, top: scrollY };
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      removeEventListener('scroll', keep);
    };
  }, []);
}
