const prime = 0x01000193;

/**
 * A short fingerprint of a text: 16 hexadecimal digits, the same on every machine. Two 32-bit FNV-1a passes with
 * different offset bases (http://www.isthe.com/chongo/tech/comp/fnv/). Tells wordings apart; no protection against malice.
 */
export function hashText(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return toHex(one) + toHex(other);
}

function toHex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
