import { foldWording } from './fold-wording.ts';
import { hashPiece } from './hash-piece.ts';
import { listFigures } from './list-figures.ts';

/** How many characters a shingle has; shorter ones are shared by texts on the same topic, longer ones torn by every edit. */
const shingleLength = 6;
/** How many hashes are kept. */
export const printCount = 128;
/** A text with fewer is too short to be known again by its words. */
const fewestShingles = 12;

/**
 * What is kept of a text to tell whether another one is the same story. `prints` are the smallest hashes of its shingles,
 * each once, ascending: of two texts, those that are the smallest of both together are a fair sample of all (MinHash by the
 * bottom k, https://en.wikipedia.org/wiki/MinHash); none where the text is too short. `figures` tells its numbers, see
 * list-figures.ts.
 */
export interface Signature {
  prints: Uint32Array<ArrayBuffer>;
  figures: Uint32Array<ArrayBuffer>;
}

/** The signature of an article's text. Any string has one. */
export function toSignature(text: string): Signature {
  const folded = foldWording(text);
  const shingles = folded.length - shingleLength + 1;
  if (shingles < fewestShingles) return { prints: new Uint32Array(), figures: new Uint32Array() };
  // Three times as many as wanted are below this: to sort them all would take most of the time.
  const some = listHashes(folded, (2 ** 32 / shingles) * 3 * printCount);
  const prints = some.length < printCount ? listHashes(folded, 2 ** 32) : some;
  return { prints: prints.slice(0, printCount), figures: listFigures(folded) };
}

/** About how many different shingles the text of a signature has. */
export function countShingles({ prints }: Signature): number {
  const last = prints[printCount - 1];
  return last === undefined ? prints.length : Math.round((printCount - 1) / (last / 2 ** 32));
}

/** The hashes of all shingles below a limit, each once, ascending. */
function listHashes(folded: string, limit: number): Uint32Array<ArrayBuffer> {
  const hashes = new Set<number>();
  for (let end = shingleLength; end <= folded.length; end += 1) {
    const hash = hashPiece(folded, end - shingleLength, end);
    if (hash < limit) hashes.add(hash);
  }
  return Uint32Array.from(hashes).sort();
}
