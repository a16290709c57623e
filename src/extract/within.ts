import type { Passage } from '../model/passage.ts';

/** Those of some passages, sorted by start, that lie wholly within another. Finds the first by halving. */
export function within<Item extends Passage>(items: Item[], { start, end }: Passage): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let i = low; i < items.length; i += 1) {
    const item = items[i];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}
