/** Characters of grammar: pairs with them say little about the matter. */
const grammar = new Set(
  Array.from(
    '的了在是和与及等也为对将于从中并以或其该这那有到被把都而就还又不上下个们年月日时',
    (character) => character.charCodeAt(0),
  ),
);

/**
 * The distinct pairs of neighbouring characters in a sentence that say what it is about, each as one number.
 * Punctuation, digits and blanks break a pair.
 */
export function contentBigrams(sentence: string): Set<number> {
  const pairs = new Set<number>();
  let before = -1;
  for (let i = 0; i < sentence.length; i += 1) {
    const word = grammar.has(sentence.charCodeAt(i)) ? -1 : wordIndex(sentence.charCodeAt(i));
    if (word >= 0 && before >= 0) pairs.add(before * 0x8000 + word);
    before = word;
  }
  return pairs;
}

/**
 * Numbers the common Chinese characters and the Latin letters, -1 for any other. Two such numbers fit into 30 bits, which
 * engines keep in a map without a box.
 */
function wordIndex(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit - 0x4e00;
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isLetter ? 0x5200 + unit : -1;
}

/** Headlines are made of an article's first sentence more than of any other. */
const firstSentence = 3;

/** How central each pair is: in how many sentences it stands, the first of them counting more. */
export function weighBigrams(sentences: Set<number>[]): Map<number, number> {
  const weights = new Map<number, number>();
  sentences.forEach((pairs, index) => {
    const share = index === 0 ? firstSentence : 1;
    for (const pair of pairs) weights.set(pair, (weights.get(pair) ?? 0) + share);
  });
  return weights;
}
