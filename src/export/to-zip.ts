import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';
import { openParts } from './open-parts.ts';
import { toDirectoryEntry, toLocalHeader, toZipEnd, type ZipMember } from './zip-records.ts';

/** A file of a zip that is written bit by bit, several of them side by side. */
export interface ZipEntry {
  push(text: string): void;
}

const encoder = new TextEncoder();
const options = { level: 6 } as const;

/**
 * A zip that takes files one by one, or several bit by bit, and holds them packed and outside of the memory of the script.
 * The same files in the same order give the same bytes. What is pushed must be whole characters.
 */
export function openZip() {
  const body = openParts();
  const members: ZipMember[] = [];
  const opened: { close: () => void }[] = [];

  function enter(member: Omit<ZipMember, 'offset'>, packed: BlobPart): void {
    const placed = { ...member, offset: body.length() };
    members.push(placed);
    const header = toLocalHeader(placed);
    body.add(header, header.length);
    body.add(packed, placed.packedLength);
  }

  return {
    add(name: string, contents: string): void {
      const bytes = encoder.encode(contents);
      const packed = deflateSync(bytes, options);
      const { length } = bytes;
      enter({ name: encoder.encode(name), crc: crc32(bytes), packedLength: packed.length, length }, packed);
    },
    open(name: string): ZipEntry {
      const packed = openParts();
      const deflate = new Deflate(options, (chunk) => {
        packed.add(chunk, chunk.length);
      });
      let [crc, length] = [0, 0];
      opened.push({
        close() {
          deflate.push(new Uint8Array(), true);
          enter({ name: encoder.encode(name), crc, packedLength: packed.length(), length }, packed.toBlob());
        },
      });
      return {
        push(text) {
          const bytes = encoder.encode(text);
          crc = crc32(bytes, crc);
          length += bytes.length;
          deflate.push(bytes);
        },
      };
    },
    end(): Blob {
      for (const { close } of opened) close();
      const offset = body.length();
      for (const member of members) {
        const entry = toDirectoryEntry(member);
        body.add(entry, entry.length);
      }
      const end = toZipEnd(members.length, body.length() - offset, offset);
      body.add(end, end.length);
      return body.toBlob();
    },
  };
}
