import type { Passage } from '../model/passage.ts';

const quotationMark = /["'“”‘’「」『』《》]/;

/**
 * Where words stand inside a passage of the text. Quotation marks count on neither side, because what is read from a
 * text leaves them out (“世界乳都” reads as 世界乳都). The passage itself when the words are not in it as such.
 */
export function findInPassage(text: string, passage: Passage, words: string): Passage {
  const plain = withoutQuotationMarks(text.slice(passage.start, passage.end));
  const wanted = withoutQuotationMarks(words).characters;
  const at = wanted === '' ? -1 : plain.characters.indexOf(wanted);
  const first = plain.offsets[at];
  const last = plain.offsets[at + wanted.length - 1];
  if (first === undefined || last === undefined) return passage;
  return { start: passage.start + first, end: passage.start + last + 1 };
}

/** The text without its quotation marks, and for each UTF-16 unit that is left its offset in the text. */
function withoutQuotationMarks(text: string): { characters: string; offsets: number[] } {
  const kept = text
    .split('')
    .map((character, offset) => ({ character, offset }))
    .filter(({ character }) => !quotationMark.test(character));
  return {
    characters: kept.map(({ character }) => character).join(''),
    offsets: kept.map(({ offset }) => offset),
  };
}
