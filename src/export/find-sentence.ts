import type { Passage } from '../model/passage.ts';

/** A sentence ends behind one of these, also where a quote closes behind the mark. */
const ends = /[。！？\n]/g;

/** Finds where the sentence of a text around a passage stands, with its mark at the end, for many passages of one text. */
export function createSentencePlacer(text: string): (passage: Passage) => Passage {
  const edges = [0, ...Array.from(text.matchAll(ends), ({ index }) => index + 1), text.length];
  return ({ start, end }) => {
    const first = findFirst(edges, (edge) => edge > start) - 1;
    const last = findFirst(edges, (edge) => edge >= Math.max(end, start + 1));
    const [from, to] = [edges[first] ?? 0, edges[last] ?? text.length];
    const words = text.slice(from, to).trimStart();
    const sentenceStart = to - words.length;
    return { start: sentenceStart, end: sentenceStart + words.trimEnd().length };
  };
}

/** The same, but gives the words of the sentence. */
export function createSentenceFinder(text: string): (passage: Passage) => string {
  const place = createSentencePlacer(text);
  return (passage) => {
    const { start, end } = place(passage);
    return text.slice(start, end);
  };
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
