import type { LibraryPart } from '../model/library-part.ts';

/** A file to hand to the reader; `type` is its media type. */
export interface ExportFile {
  name: string;
  type: string;
  contents: Blob;
}

/**
 * Takes a library part by part, every annotation in the part of its article, and gives one file of them all at the end. Who
 * waits until a part is taken holds only that one.
 */
export interface ExportSink {
  add(part: LibraryPart): void | Promise<void>;
  end(): Promise<ExportFile>;
}

/** The day that is in a file's name, "YYYY-MM-DD" in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
