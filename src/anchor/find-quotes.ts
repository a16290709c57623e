import type { Anchor } from '../model/anchor.ts';
import type { Annotation } from '../model/annotation.ts';
import { searchQuote, toSearchedText } from './quote-search.ts';
import { yieldToOthers } from './yield-to-others.ts';

interface FindOptions {
  /** Names of securities in the text or in the quotes. */
  names?: readonly string[];
  /** Ends the search. */
  signal?: AbortSignal;
  /** Lets others work; resolves when it is our turn again. */
  yieldTo?: () => Promise<void>;
  /** Milliseconds at a stretch. */
  slice?: number;
}

/**
 * Where marked quotes are in a text, in the order of the selectors: as `findQuote`, in slices between which the page can
 * breathe. Rejects with the signal's reason when it is aborted.
 */
export async function findQuotes(
  text: string,
  selectors: readonly Annotation['target']['selector'][],
  { names = [], signal, yieldTo = yieldToOthers, slice = 8 }: FindOptions = {},
): Promise<Anchor[]> {
  signal?.throwIfAborted();
  const searched = toSearchedText(text, names);
  const anchors: Anchor[] = [];
  let sliceEnd = performance.now() + slice;
  for (const selector of selectors) {
    const search = searchQuote(searched, selector);
    for (let step = search.next(); ; step = search.next()) {
      if (step.done === true) {
        anchors.push(step.value);
        break;
      }
      if (performance.now() < sliceEnd) continue;
      await yieldTo();
      signal?.throwIfAborted();
      sliceEnd = performance.now() + slice;
    }
  }
  return anchors;
}
