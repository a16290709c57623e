import { openDeflate } from './open-deflate.ts';
import { openParts } from './open-parts.ts';
import { toDirectoryEntry, toLocalHeader, toZipEnd, type ZipMember } from './zip-records.ts';

/** A file of a zip that is written bit by bit, several of them side by side. */
export interface ZipEntry {
  /** Waits until there is room for more. */
  push(text: string): Promise<void>;
}

type PackedFile = Omit<ZipMember, 'offset'> & { packed: BlobPart[] };

const encoder = new TextEncoder();

/**
 * A zip that takes files one by one, or several bit by bit, and holds them packed and outside of the memory of the script.
 * The same files in the same order give the same bytes. What is pushed must be whole characters.
 */
export function openZip() {
  const body = openParts();
  const members: ZipMember[] = [];
  const opened: { close: () => Promise<PackedFile> }[] = [];
  let entering = Promise.resolve();

  /** Files are packed side by side, and entered in the order in which they came. */
  function enter(file: Promise<PackedFile>): Promise<void> {
    entering = Promise.all([file, entering]).then(([{ packed, ...member }]) => {
      const placed = { ...member, offset: body.length() };
      members.push(placed);
      const header = toLocalHeader(placed);
      body.add(header.length + placed.packedLength, header, ...packed);
    });
    entering.catch(() => undefined); // whoever waits for a file, or for the end, is told
    return entering;
  }

  return {
    /** Resolves once this file and those before it are packed: who waits for it has few of them in memory. */
    add(name: string, contents: string): Promise<void> {
      const entry = openEntry(name);
      void entry.push(contents); // what fails is told as it is closed
      return enter(entry.close());
    },
    open(name: string): ZipEntry {
      const entry = openEntry(name);
      opened.push(entry);
      return entry;
    },
    async end(): Promise<Blob> {
      for (const { close } of opened) void enter(close());
      await entering;
      const offset = body.length();
      for (const member of members) {
        const entry = toDirectoryEntry(member);
        body.add(entry.length, entry);
      }
      const end = toZipEnd(members.length, body.length() - offset, offset);
      body.add(end.length, end);
      return body.toBlob();
    },
  };
}

/** A file that is being packed, with what the zip is to say of it. */
function openEntry(name: string) {
  const deflate = openDeflate();
  let length = 0;
  return {
    push(text: string): Promise<void> {
      const bytes = encoder.encode(text);
      length += bytes.length;
      return deflate.push(bytes);
    },
    async close(): Promise<PackedFile> {
      return { ...(await deflate.end()), name: encoder.encode(name), length };
    },
  };
}
