/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, as FIPS 180-4 has them. */
const primes = listPrimes(64);
const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const blockLength = 64;

/**
 * SHA-256 of bytes as they arrive: the browser's own `crypto.subtle` wants them all at once, and a library is never held
 * in memory. `update` takes the next bytes, `digest` ends it and gives 64 hexadecimal digits.
 */
export function createSha256(): { update: (bytes: Uint8Array) => void; digest: () => string } {
  const state = initial.slice();
  const block = new Uint8Array(blockLength);
  const blockView = new DataView(block.buffer);
  const words = new Int32Array(64);
  let filled = 0;
  let length = 0;

  function update(bytes: Uint8Array): void {
    length += bytes.length;
    let at = 0;
    if (filled > 0) {
      at = Math.min(blockLength - filled, bytes.length);
      block.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < blockLength) return;
      compress(state, blockView, 0, words);
    }
    // Whole blocks are read where they are.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; at + blockLength <= bytes.length; at += blockLength) compress(state, view, at, words);
    block.set(bytes.subarray(at));
    filled = bytes.length - at;
  }

  function digest(): string {
    const tail = new Uint8Array((filled < 56 ? 0 : blockLength) + blockLength - filled);
    tail[0] = 0x80;
    new DataView(tail.buffer).setBigUint64(tail.length - 8, BigInt(length) * 8n);
    update(tail);
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  return { update, digest };
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * The block at a place into the state; the names are the standard's. Signed words, which engines reckon with as they are. An
 * index within the arrays always has a number.
 */
function compress(state: Int32Array, view: DataView, at: number, words: Int32Array): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getInt32(at + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const two = words[t - 2] ?? 0;
    const fifteen = words[t - 15] ?? 0;
    const sigma1 = rotate(two, 17) ^ rotate(two, 19) ^ (two >>> 10);
    const sigma0 = rotate(fifteen, 7) ^ rotate(fifteen, 18) ^ (fifteen >>> 3);
    words[t] = (sigma1 + (words[t - 7] ?? 0) + sigma0 + (words[t - 16] ?? 0)) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

function listPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
