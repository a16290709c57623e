/** A piece of a text as a number of 32 bits: FNV-1a, and its bits mixed, because the smallest are to be chosen by chance. */
export function hashPiece(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** One number of 32 bits for two, in this order. */
export function mixHashes(one: number, other: number): number {
  return mix(Math.imul(one, 0x9e3779b1) ^ other);
}

function mix(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
