import type { ExportFile } from '../export/export-sink.ts';

/** Hands a file to the browser's own download; it needs no permission. */
export function download({ name, type, contents }: ExportFile): void {
  const address = URL.createObjectURL(contents.slice(0, contents.size, type));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is more than it takes.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
