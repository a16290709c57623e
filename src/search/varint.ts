/*
 * Whole numbers below 2³² in as few bytes as they need: seven bits a byte, the low ones first; the eighth tells that there is
 * more. Also known as LEB128.
 */

/** How many bytes a number takes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 127; rest >>>= 7) length += 1;
  return length;
}

/** Collects numbers as bytes. */
export class VarintWriter {
  #bytes = new Uint8Array(2 ** 8);
  #length = 0;

  push(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#pushByte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#pushByte(rest);
  }

  /** Appends bytes as they are. */
  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.#pushByte(byte);
  }

  get length(): number {
    return this.#length;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #pushByte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/** Reads numbers one behind the other; behind the end everything is 0. */
export class VarintReader {
  position: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.position] ?? 0;
      this.position += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  }
}
