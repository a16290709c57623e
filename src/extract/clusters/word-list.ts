/** Words looked up by where they begin; a regular expression of hundreds of them takes milliseconds to compile. */
export interface WordList {
  /** The length of the longest word that begins at an offset, 0 where none does. */
  lengthAt(text: string, offset: number): number;
  /** Whether any of the words stands in a text. */
  isIn(text: string): boolean;
}

/** Words that are separated by one character. */
export function toWordList(words: string, separator: string): WordList {
  const byFirst = new Map<string, string[]>();
  for (const word of words.split(separator)) {
    const known = byFirst.get(word.charAt(0));
    if (known) known.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  const lengthAt = (text: string, offset: number): number =>
    byFirst.get(text.charAt(offset))?.find((word) => text.startsWith(word, offset))?.length ?? 0;
  return {
    lengthAt,
    isIn(text) {
      for (let i = 0; i < text.length; i += 1) if (lengthAt(text, i) > 0) return true;
      return false;
    },
  };
}
