/**
 * The text with full-width letters, digits and signs as ordinary ones and every white space as a blank; as long as it was,
 * so that offsets stay true.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (char) =>
    char > '\u3000' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : ' ',
  );
}
