import { joinBytes } from './join-bytes.ts';

/** Bytes that come piece by piece, of which the last ones are not to pass with the others. */
export interface HeldBack {
  /** Those up to now that are surely not among the last. */
  pass(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
  /** The last ones up to now; fewer where there were not so many. */
  last(): Uint8Array<ArrayBuffer>;
}

/** Holds back the last so many bytes, until it is known that nothing follows them. */
export function holdBack(length: number): HeldBack {
  let last = new Uint8Array();
  return {
    pass(bytes) {
      const joined = joinBytes(last, bytes);
      const cut = Math.max(0, joined.length - length);
      last = joined.slice(cut);
      return joined.subarray(0, cut);
    },
    last: () => last,
  };
}
