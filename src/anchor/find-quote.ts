import type { Anchor } from '../model/anchor.ts';
import type { Annotation } from '../model/annotation.ts';
import { searchQuote, toSearchedText } from './quote-search.ts';

/**
 * Where a marked quote is in a text: see `searchQuote` for the rules. `names` are those of securities in the text or in the
 * quotes. Never throws, whatever the selector says. For many quotes at once, and in a page, `findQuotes`.
 */
export function findQuote(
  text: string,
  selector: Annotation['target']['selector'],
  names: readonly string[] = [],
): Anchor {
  const search = searchQuote(toSearchedText(text, names), selector);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}
