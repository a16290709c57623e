/**
 * The words of a text by which it is known again wherever it was: without white space and unseen format characters, which
 * tools change, and with U+FFFD for unpaired surrogates, which no file can hold.
 */
export function toPlainWords(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '').toWellFormed();
}
