import { toWordList } from '../word-list.ts';
import { namingVerbs } from './words.ts';

const verbs = toWordList(namingVerbs, '|');

function verbAt(words: string, offset: number): number {
  // 做优化工 is 做优 and 化工.
  if (words.startsWith('优化', offset) && words.charAt(offset - 1) === '做') return 0;
  return verbs.lengthAt(words, offset);
}

/** What stands behind the last verb: 着力培育甲 → 甲; all where there is none. */
export function afterLastVerb(words: string): string {
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const length = verbAt(words, i);
    if (length > 0) return words.slice(i + length);
  }
  return words;
}

/** What stands behind the verbs that words begin with: 加快培育甲 → 甲. */
export function afterVerbs(words: string): string {
  let from = 0;
  for (let length = verbAt(words, 0); length > 0; length = verbAt(words, from)) from += length;
  return words.slice(from);
}
