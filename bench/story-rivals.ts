/* Other ways to tell whether two folded texts are the same story, for the comparison alone. */

/** The pairs of adjacent characters of a text, each once. */
export function toBigrams(folded: string): Set<string> {
  const bigrams = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i += 1) bigrams.add(folded.slice(i, i + 2));
  return bigrams;
}

/** The share of two sets that both have, 0 to 1 (Jaccard's index): what MinHash over bigrams estimates. */
export function alikenessOf(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((bigram) => other.has(bigram)).length;
  return both / (one.size + other.size - both || 1);
}

/** 64 bits of which each is what most bigrams of a text say, as -1 and 1 (https://dl.acm.org/doi/10.1145/509907.509965). */
export function toSimHash(bigrams: Set<string>): number[] {
  const sums = new Array<number>(64).fill(0);
  for (const bigram of bigrams) {
    const [low, high] = [mix(bigram, 0x9e3779b1), mix(bigram, 0x85ebca6b)];
    for (let bit = 0; bit < 64; bit += 1) {
      const word = bit < 32 ? low : high;
      sums[bit] = (sums[bit] ?? 0) + ((word >>> (bit & 31)) & 1 ? 1 : -1);
    }
  }
  return sums.map((sum) => (sum > 0 ? 1 : -1));
}

/** How many bits of two differ. */
export function distanceOf(one: number[], other: number[]): number {
  return one.filter((bit, i) => bit !== other[i]).length;
}

function mix(bigram: string, factor: number): number {
  let hash = (bigram.charCodeAt(0) << 16) | bigram.charCodeAt(1);
  hash = Math.imul(hash ^ (hash >>> 16), factor);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
