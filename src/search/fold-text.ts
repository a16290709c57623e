/**
 * A text as it is compared: letters small, full-width forms as their common ones, other blanks as " ". It has as many
 * code units as before, each in its place, so that what is found in it is found in the text. Any string is allowed.
 */
export function foldText(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e\uffff\u00a0\u3000]/g, (character) => {
    if (character === '\uffff') return '\ufffd'; // stands for "no second character" in a gram
    if (character === '\u00a0' || character === '\u3000') return ' ';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
  const lower = narrow.toLowerCase();
  const small = lower.length === narrow.length ? lower : toLowerCaseInPlace(narrow);
  return small.replaceAll('ς', 'σ'); // which of the two it is depends on what stands behind it
}

/** A few capitals have two small code units; those stay as they are. */
function toLowerCaseInPlace(text: string): string {
  let small = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    small += lower.length === character.length ? lower : character;
  }
  return small;
}
