const closers: Record<string, string> = { '"': '"', '＂': '＂', '“': '”' };

/**
 * The words in quotes that begin at a place, with the place behind the closing quote; null where no quote begins. A closing
 * quote that is doubled is one inside the words. `isOpen`: nothing closes it, and the words go to the end of the text.
 */
export function readQuoted(
  text: string,
  start: number,
): { text: string; end: number; isOpen: boolean } | null {
  const closer = closers[text.charAt(start)];
  if (closer === undefined) return null;
  let words = '';
  let position = start + 1;
  while (position < text.length) {
    const character = text.charAt(position);
    if (character !== closer) words += character;
    else if (text.charAt(position + 1) === closer) {
      words += closer;
      position += 1;
    } else return { text: words, end: position + 1, isOpen: false };
    position += 1;
  }
  return { text: words, end: text.length, isOpen: true };
}
