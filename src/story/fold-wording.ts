/** Blanks, punctuation and symbols, but for "%" and "."; letters of all scripts are left, and what is rarer than these. */
const marks =
  /[\0-$&-\-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe10-\ufe6f\ufffd]+/g;

/**
 * What a text says, without how an outlet sets it: letters small, full-width forms as their common ones, numbers without
 * separators of thousands and without zeros at the end of a fraction ("１，２００．５０" is "1200.5"), and neither blanks nor
 * punctuation. Any string is allowed.
 */
export function foldWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\.\d+/g, trimZeros)
    .replace(marks, '')
    .replace(/\.(?!\d)|(?<!\d)\./g, '');
}

/** By hand: every expression for zeros at the end takes a time that grows with the square of how many there are. */
function trimZeros(fraction: string): string {
  let end = fraction.length;
  while (fraction.charAt(end - 1) === '0') end -= 1;
  return fraction.slice(0, end);
}
