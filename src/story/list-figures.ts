import { hashPiece, mixHashes } from './hash-piece.ts';

/** How many figures are kept. */
const figureCount = 64;
/** How many characters before a number, other numbers left out, tell which number it is. */
const wordsLength = 4;

/**
 * The numbers of a folded text, as hashes by twos: of the words before a number, then of the number. Those with the smallest
 * hashes of words, ascending: so of two texts the figures behind the same words are kept.
 */
export function listFigures(folded: string): Uint32Array<ArrayBuffer> {
  const figures: [words: number, number: number][] = [];
  let words = '';
  let end = 0;
  for (const { 0: number, index } of folded.matchAll(/\d+(?:\.\d+)?/g)) {
    words = (words + folded.slice(end, index)).slice(-wordsLength);
    end = index + number.length;
    figures.push([hashPiece(words, 0, words.length), hashPiece(number, 0, number.length)]);
  }
  figures.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return Uint32Array.from(figures.slice(0, figureCount).flat());
}

/** A hash for each figure, of its words and its number together, each once, ascending. */
export function listFigureHashes(figures: Uint32Array): Uint32Array<ArrayBuffer> {
  const hashes = new Set<number>();
  for (let i = 0; i + 1 < figures.length; i += 2) hashes.add(mixHashes(figures[i] ?? 0, figures[i + 1] ?? 0));
  return Uint32Array.from(hashes).sort();
}

/**
 * Of the numbers that stand behind the same words in both texts, the share that are the same numbers: 0 to 1, and 1 where
 * none do. What only one text has does not count.
 */
export function compareFigures(one: Uint32Array, other: Uint32Array): number {
  const others = groupByWords(other);
  let [same, all] = [0, 0];
  for (const [words, numbers] of groupByWords(one)) {
    const against = others.get(words);
    if (!against) continue;
    // The same words may stand before several numbers: 同比增长3%…同比增长5%.
    const shared = [...numbers].filter((number) => against.has(number));
    same += shared.length / Math.min(numbers.size, against.size);
    all += 1;
  }
  return all === 0 ? 1 : same / all;
}

function groupByWords(figures: Uint32Array): Map<number, Set<number>> {
  const groups = new Map<number, Set<number>>();
  for (let i = 0; i + 1 < figures.length; i += 2) {
    const [words = 0, number = 0] = figures.slice(i, i + 2);
    const numbers = groups.get(words) ?? new Set();
    groups.set(words, numbers.add(number));
  }
  return groups;
}
