/**
 * A short fingerprint of a text: 16 hexadecimal digits, the same on every machine. Two 32-bit FNV-1a passes with
 * different offset bases (http://www.isthe.com/chongo/tech/comp/fnv/). Tells wordings apart; no protection against malice.
 */
export function hashText(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01000193);
}

function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
