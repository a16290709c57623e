/* How the corpus's README compares two texts. Pure functions over plain values, so that any other scorer can use them. */

const blanksAndMarks = /[\s"'“”‘’„‟〝〞「」『』«»‹›《》〈〉()[\]{}【】〔〕〖〗]/g;

/**
 * The form in which texts are compared: NFKC without blanks, quotation marks and brackets.
 * @param {string} text
 */
export function toComparable(text) {
  return text.normalize('NFKC').replace(blanksAndMarks, '');
}

/**
 * A cluster's name as compared: ranking words in front are ignored. What a name should not have behind it, as 产业集群, is not.
 * @param {string} name
 */
export function toComparableName(name) {
  const bare = toComparable(name);
  const short = bare.replace(/^(?:先进|特色|优势|重点|传统|新兴|重要)+/, '');
  return short === '' ? bare : short;
}

/**
 * F1 over the character bigrams (as multisets) of two comparable texts, 0 to 1; one character counts by equality.
 * @param {string} a
 * @param {string} b
 */
export function bigramF1(a, b) {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  /** @type {Map<string, number>} */
  const left = new Map();
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = a.slice(i, i + 2);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const rest = left.get(pair) ?? 0;
    if (rest > 0) shared += 1;
    left.set(pair, rest - 1);
  }
  return (2 * shared) / (a.length - 1 + (b.length - 1));
}

/**
 * Pairs two lists one to one, best scores first. Equal strings are one entry: box them where each is to count.
 * @template A, B
 * @param {A[]} gold
 * @param {B[]} found
 * @param {(a: A, b: B) => number} score
 * @param {number} least  the score from which on two belong together
 * @returns {{ gold: A, found: B, score: number }[]}
 */
export function pairUp(gold, found, score, least) {
  const candidates = gold
    .flatMap((a) => found.map((b) => ({ gold: a, found: b, score: score(a, b) })))
    .filter((pair) => pair.score >= least)
    .sort((a, b) => b.score - a.score);
  /** @type {Set<A | B>} */
  const taken = new Set();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false;
    taken.add(pair.gold).add(pair.found);
    return true;
  });
}
