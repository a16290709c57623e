import { holdBack } from '../model/hold-back.ts';
import { openParts } from './open-parts.ts';

/** What was packed. */
export interface Packed {
  packed: BlobPart[];
  packedLength: number;
  /** CRC-32 of what was pushed. */
  crc: number;
}

/** Bytes that are packed bit by bit. */
export interface Packing {
  /** Waits until there is room for more. What fails is told by `end` as well. */
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  end(): Promise<Packed>;
}

/* Around the packed bytes gzip has a header, without any of its options, and at the end the checksum and the length (RFC 1952). */
const headerLength = 10;
const trailerLength = 8;

/**
 * Packs with the browser's own Deflate (RFC 1951), which takes half the time of one that is written in JavaScript. It is asked
 * for gzip, because that has the checksum which zip files need.
 */
export function openDeflate(): Packing {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const packing = collect(stream.readable);
  packing.catch(() => undefined); // whoever ends it is told
  return {
    push(bytes) {
      const pushing = writer.write(bytes);
      pushing.catch(() => undefined); // whoever ends it is told
      return pushing;
    },
    async end() {
      await writer.close();
      return packing;
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Packed> {
  const parts = openParts();
  const trailer = holdBack(trailerLength);
  const reader = stream.getReader();
  let toSkip = headerLength;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const bytes = trailer.pass(next.value.subarray(toSkip));
    toSkip = Math.max(0, toSkip - next.value.length);
    parts.add(bytes.length, bytes);
  }
  const crc = new DataView(trailer.last().buffer).getUint32(0, true);
  return { packed: parts.toParts(), packedLength: parts.length(), crc };
}
