import { toRange } from '../../anchor/to-range.ts';
import type { Passage } from '../../model/passage.ts';
import { getOpenPage } from '../open-page.ts';
import { toLiveRange } from '../passage-finder.ts';

const gap = 8;

/** A place in the viewport, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
}

/**
 * Where something of a size stands beside a passage of the page without lying on it: above its first line, or below its
 * last one where there is no room above or `isBelow` is asked for. Null when the page does not show the passage.
 */
export function beside(
  passage: Passage,
  { width, height }: { width: number; height: number },
  isBelow = false,
): Place | null {
  const place = toRange(getOpenPage()?.current?.runs ?? [], passage);
  if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return null;
  const lines = [...toLiveRange(place).getClientRects()].filter((line) => line.width > 0);
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last) return null;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = first.top - height - gap;
  const below = last.bottom + gap;
  const fitsBelow = below + height <= clientHeight;
  const wanted = (isBelow && fitsBelow) || above < 0 ? below : above;
  return {
    left: within(isBelow ? last.left : first.left, clientWidth - width),
    top: within(wanted, clientHeight - height),
  };
}

function within(wanted: number, most: number): number {
  return Math.max(gap, Math.min(wanted, most - gap));
}
