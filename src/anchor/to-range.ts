import type { Passage } from '../model/passage.ts';
import type { TextRun } from '../model/text-run.ts';

/**
 * The DOM range of a passage of the canonical text; null when no text node of the page carries any of it.
 * `runs` are in the order of the text. Where an offset falls on white space that was collapsed, the range is narrowed
 * to the words. A StaticRange, because live ones are updated at every later change of the page.
 */
export function toRange(runs: TextRun[], { start, end }: Passage): StaticRange | null {
  const first = runs[firstRunEndingAfter(runs, start)];
  const last = runs[firstRunEndingAfter(runs, end - 1)] ?? runs.at(-1);
  if (!first || !last || first.start >= end) return null;
  const lastWithWords = last.start < end ? last : runs[runs.indexOf(last) - 1];
  if (!lastWithWords) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.nodeStart + Math.max(0, start - first.start),
    endContainer: lastWithWords.node,
    endOffset: lastWithWords.nodeStart + Math.min(lastWithWords.length, end - lastWithWords.start),
  });
}

/** Binary search: the index of the first run whose end lies beyond the offset; the number of runs when none does. */
function firstRunEndingAfter(runs: TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
