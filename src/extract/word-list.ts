/** Words looked up by where they begin or end; a regular expression of hundreds of them takes milliseconds to compile. */
export interface WordList {
  /** The length of the longest word that begins at an offset, 0 where none does. */
  lengthAt(text: string, offset: number): number;
  /** The length of the longest word that ends before an offset, 0 where none does. */
  lengthBefore(text: string, end: number): number;
  /** Whether any of the words stands in a text. */
  isIn(text: string): boolean;
}

/** Words that are separated by one character. */
export function toWordList(words: string, separator: string): WordList {
  let byFirst: Map<string, string[]> | null = null;
  let byLast: Map<string, string[]> | null = null;
  const list: WordList = {
    lengthAt(text, offset) {
      byFirst ??= groupWords(words.split(separator), 0);
      return byFirst.get(text.charAt(offset))?.find((word) => text.startsWith(word, offset))?.length ?? 0;
    },
    lengthBefore(text, end) {
      byLast ??= groupWords(words.split(separator), -1);
      return byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end))?.length ?? 0;
    },
    isIn(text) {
      for (let i = 0; i < text.length; i += 1) if (list.lengthAt(text, i) > 0) return true;
      return false;
    },
  };
  return list;
}

/** By the character at a place in the word, -1 being the last; the longest word first. */
function groupWords(words: string[], place: 0 | -1): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const character = word.at(place) ?? '';
    const known = groups.get(character);
    if (known) known.push(word);
    else groups.set(character, [word]);
  }
  for (const known of groups.values()) known.sort((a, b) => b.length - a.length);
  return groups;
}
