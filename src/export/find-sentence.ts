import type { Passage } from '../model/passage.ts';

const ends = ['。', '！', '？', '\n'];

/** The sentence of a text around a passage, with its mark at the end. Quotes that close behind the mark are left out. */
export function findSentence(text: string, { start, end }: Passage): string {
  const from = Math.max(...ends.map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const stops = ends.map((mark) => text.indexOf(mark, end)).filter((index) => index >= 0);
  return text.slice(start === 0 ? 0 : from, Math.min(text.length, ...stops.map((index) => index + 1))).trim();
}
