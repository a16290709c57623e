import { toRange } from '../../anchor/to-range.ts';
import type { Passage } from '../../model/passage.ts';
import { getOpenPage } from '../open-page.ts';
import { toLiveRange } from '../passage-finder.ts';

const gap = 8;

/** A place in the viewport, in CSS pixels, and whether the passage that it belongs to is in the viewport as well. */
export interface Place {
  left: number;
  top: number;
  isInSight: boolean;
}

/**
 * Where something of a size stands beside a passage of the page without lying on it: at its first line or its last, on the
 * side asked for or on the other where there is no room. Null when the page does not show the passage.
 */
export function beside(
  passage: Passage,
  { width, height }: { width: number; height: number },
  side: 'above' | 'below',
): Place | null {
  const place = toRange(getOpenPage()?.current?.runs ?? [], passage);
  if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return null;
  const lines = [...toLiveRange(place).getClientRects()].filter((line) => line.width > 0);
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last) return null;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = first.top - height - gap;
  const below = last.bottom + gap;
  const fitsAbove = above >= 0;
  const fitsBelow = below + height <= clientHeight;
  const isAbove = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  return {
    left: within(isAbove ? first.left : last.left, clientWidth - width),
    top: within(isAbove ? above : below, clientHeight - height),
    isInSight: last.bottom > 0 && first.top < clientHeight,
  };
}

function within(wanted: number, most: number): number {
  return Math.max(gap, Math.min(wanted, most - gap));
}
