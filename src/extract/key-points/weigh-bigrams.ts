/** Pairs of characters that carry words; punctuation, digits and blanks break them. */
const word = /[\p{Script=Han}A-Za-z]{2,}/gu;
/** Characters of grammar: pairs with them say little about the matter. */
const grammar = new Set(
  '的了在是和与及等也为对将于从中并以或其该这那有到被把都而就还又不上下个们年月日时'.split(''),
);

/** The distinct pairs of neighbouring characters in a sentence that say what it is about. */
export function contentBigrams(sentence: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of sentence.matchAll(word)) {
    for (let i = 0; i + 1 < run.length; i += 1) {
      const pair = run.slice(i, i + 2);
      if (!grammar.has(pair.charAt(0)) && !grammar.has(pair.charAt(1))) pairs.add(pair);
    }
  }
  return pairs;
}

/** Headlines are made of an article's first sentence more than of any other. */
const firstSentence = 3;

/** How central each pair is: in how many sentences it stands, the first of them counting more. */
export function weighBigrams(sentences: Set<string>[]): Map<string, number> {
  const weights = new Map<string, number>();
  sentences.forEach((pairs, index) => {
    const share = index === 0 ? firstSentence : 1;
    for (const pair of pairs) weights.set(pair, (weights.get(pair) ?? 0) + share);
  });
  return weights;
}
