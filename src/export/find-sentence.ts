import type { Passage } from '../model/passage.ts';

/** A sentence ends behind one of these, also where a quote closes behind the mark. */
const ends = /[。！？\n]/g;

/** Finds the sentence of a text around a passage, with its mark at the end, for many passages of one text. */
export function createSentenceFinder(text: string): (passage: Passage) => string {
  const edges = [0, ...Array.from(text.matchAll(ends), ({ index }) => index + 1), text.length];
  return ({ start, end }) => {
    const first = findFirst(edges, (edge) => edge > start) - 1;
    const last = findFirst(edges, (edge) => edge >= Math.max(end, start + 1));
    return text.slice(edges[first] ?? 0, edges[last] ?? text.length).trim();
  };
}

/** The sentence of a text around one passage; for several of them see `createSentenceFinder`. */
export function findSentence(text: string, passage: Passage): string {
  return createSentenceFinder(text)(passage);
}

/** The index of the first of rising numbers that is so; their count where none is. */
function findFirst(numbers: number[], isSo: (value: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(numbers[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
