import type { Annotation } from '../model/annotation.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Passage } from '../model/passage.ts';
import { guessFromContext } from './guess-from-context.ts';
import { matchExactly } from './match-exactly.ts';
import { matchNearly } from './match-nearly.ts';
import { toSensePattern, type SensePattern } from './sense.ts';
import { TextPairs } from './text-pairs.ts';

/** A text in which quotes are sought, with what is made once for all of them. */
export interface SearchedText {
  text: string;
  pattern: SensePattern;
  pairs: TextPairs;
}

/** Gets a text ready for the search of any number of quotes. `names` are known names of securities in it. */
export function toSearchedText(text: string, names: readonly string[] = []): SearchedText {
  return { text, pattern: toSensePattern(names), pairs: new TextPairs(text) };
}

/**
 * Finds one quote, with a pause now and then for whoever has to let others work. The rules are tried in order: the words
 * where they stood; the words at the place whose surroundings agree; nearly the words, with the same figures and names, in
 * the same surroundings. What is not sure is an orphan. A place alone, without words, proves nothing and is only a guess.
 */
export function* searchQuote(
  searched: SearchedText,
  selector: Annotation['target']['selector'],
): Generator<void, Anchor, void> {
  const { text } = searched;
  const quote = selector.find((one) => one.type === 'TextQuoteSelector');
  const position = selector.find((one) => one.type === 'TextPositionSelector');
  const hint = position ? clampPassage(position, text.length) : null;
  if (!quote || quote.exact === '') return { state: 'orphan', guess: hint };
  yield;
  yield;
  const exactly = matchExactly(searched, quote, position ? position.start : null);
  if (exactly.passage) {
    const isMoved = position !== undefined && position.start !== exactly.passage.start;
    return { state: isMoved ? 'moved' : 'exact', passage: exactly.passage };
  }
  if (exactly.isAmbiguous) return { state: 'orphan', guess: exactly.guess };
  const nearly = yield* matchNearly(searched, quote);
  if (nearly.passage) return { state: 'changed', passage: nearly.passage };
  return { state: 'orphan', guess: exactly.guess ?? nearly.guess ?? guessFromContext(text, quote) };
}

/** The part of a passage that lies in the text; null when there is none. */
function clampPassage({ start, end }: Passage, length: number): Passage | null {
  const [from, to] = [Math.max(0, Math.trunc(start)), Math.min(length, Math.trunc(end))];
  return from < to ? { start: from, end: to } : null;
}
