import { openDeflate } from './open-deflate.ts';
import { openParts } from './open-parts.ts';
import { toDirectoryEntry, toLocalHeader, toZipEnd, type ZipMember } from './zip-records.ts';

/** A file of a zip that is written bit by bit, several of them side by side. */
export interface ZipEntry {
  /** Waits until there is room for more. */
  push(text: string): Promise<void>;
}

/** Files of a zip that were packed elsewhere, in their order, as the bytes that stand for them in it. */
export interface ZipPiece {
  /** Their offsets are from the beginning of the piece. */
  members: ZipMember[];
  body: Blob;
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

  function enter({ packed, ...file }: PackedFile): void {
    const member = { ...file, offset: body.length() };
    members.push(member);
    const header = toLocalHeader(member);
    body.add(header.length + member.packedLength, header, ...packed);
  }

  return {
    /** To be waited for before the next: what packs a file takes a quarter of a megabyte, and many at once take longer. */
    async add(name: string, contents: string): Promise<void> {
      const entry = openEntry(name);
      void entry.push(contents); // what fails is told as it is closed
      enter(await entry.close());
    },
    /** Files of another zip, behind those that are here. */
    append(piece: ZipPiece): void {
      const start = body.length();
      for (const member of piece.members) members.push({ ...member, offset: start + member.offset });
      body.add(piece.body.size, piece.body);
    },
    /** What was added, to be appended to another zip. */
    toPiece: (): ZipPiece => ({ members, body: body.toBlob() }),
    /** A file that comes behind those that are added, in the order in which such files were opened. */
    open(name: string): ZipEntry {
      const entry = openEntry(name);
      opened.push(entry);
      return entry;
    },
    async end(): Promise<Blob> {
      for (const { close } of opened) enter(await close());
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
