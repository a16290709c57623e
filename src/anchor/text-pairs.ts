/** Stretches of places in a text where a quote may begin, inclusive, by how many pairs of characters are the quote's. */
export interface Seed {
  from: number;
  to: number;
  common: number;
}

const buckets = 1 << 16;
/** So many characters are looked at between two pauses: about a millisecond. */
const charactersBetweenPauses = 1 << 16;
/** The longest stretch that is one seed. */
const longestSeed = 64;

/**
 * The pairs of neighbouring characters of a text, for telling quickly where a quote that was changed a little may stand: a
 * changed character costs two pairs at most, so who has too few of them need not be looked at. Two bytes for a character.
 */
export class TextPairs {
  readonly #text: string;
  #pairs: Uint16Array | null = null;
  /** How many of each pair the window still lacks; all 0 between two searches. */
  readonly #lacking = new Int32Array(buckets);

  constructor(text: string) {
    this.#text = text;
  }

  /** The stretches where a window as long as the quote has at least `least` (> 0) of its pairs, in the order of the text. */
  *findSeeds(quote: string, least: number): Generator<void, Seed[], void> {
    this.#pairs ??= toPairs(this.#text);
    const wanted = toPairs(quote);
    for (const pair of wanted) change(this.#lacking, pair, 1);
    try {
      return yield* this.#slide(this.#pairs, wanted.length, least);
    } finally {
      this.#lacking.fill(0);
    }
  }

  *#slide(pairs: Uint16Array, width: number, least: number): Generator<void, Seed[], void> {
    const lacking = this.#lacking;
    const length = Math.max(4, Math.min(longestSeed, width >> 1));
    const seeds: Seed[] = [];
    let common = 0;
    let seed: Seed = { from: 0, to: length - 1, common: 0 };
    for (let at = 1 - width; at < pairs.length; at += 1) {
      // The window is from `at` to `at + width`, exclusive.
      const entering = pairs[at + width - 1];
      if (entering !== undefined && change(lacking, entering, -1) >= 0) common += 1;
      const leaving = pairs[at - 1];
      if (leaving !== undefined && change(lacking, leaving, 1) > 0) common -= 1;
      if (at > seed.to) {
        if (seed.common >= least) seeds.push(seed);
        seed = { from: at, to: at + length - 1, common: 0 };
      }
      if (at >= 0 && common > seed.common) seed.common = common;
      if (at % charactersBetweenPauses === 0) yield;
    }
    if (seed.common >= least) seeds.push(seed);
    return seeds;
  }
}

/** Adds to a count, and gives the new one. */
function change(counts: Int32Array, at: number, by: number): number {
  const count = (counts[at] ?? 0) + by;
  counts[at] = count;
  return count;
}

/** Each pair of neighbouring characters as a number; two pairs may share one, which makes a seed more, never one less. */
function toPairs(text: string): Uint16Array {
  const pairs = new Uint16Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = Math.imul(text.charCodeAt(at), 40503) + text.charCodeAt(at + 1);
  return pairs;
}
