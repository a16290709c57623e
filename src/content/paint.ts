import type { Colour } from '../model/colour.ts';
import { toRange } from '../anchor/to-range.ts';
import type { Passage } from '../model/passage.ts';
import type { TextRun } from '../model/text-run.ts';

/** What we paint; each has a rule `::highlight(tickermark-…)` in mention.css. */
export type PaintName = 'mention' | 'passage' | `highlight-${Colour}` | 'overlap' | 'noted' | 'changed';

/**
 * Paints the passages over the page's own text, in place of what was painted under that name; none takes the paint away.
 * Of two that meet the one of higher priority lies above. The registry is shared with the page and other extensions, hence
 * the prefix.
 */
export function paint(name: PaintName, passages: Passage[], runs: TextRun[], priority = 0): void {
  const ranges = passages.flatMap((passage) => toRange(runs, passage) ?? []);
  const registered = `tickermark-${name}`;
  if (ranges.length === 0) CSS.highlights.delete(registered);
  else CSS.highlights.set(registered, Object.assign(new Highlight(...ranges), { priority }));
}
