import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A zip has no time before 1980, and reads it as local time: with this one the same files give the same bytes. */
const firstMoment = new Date(1980, 0, 1);

/** A zip that takes files one by one and holds them packed; the same files in the same order give the same bytes. */
export function openZip(): { add: (name: string, contents: string) => void; end: () => Blob } {
  const chunks: BlobPart[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk); // fflate's own arrays, which nobody shares
  });
  return {
    add(name, contents) {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = firstMoment;
      zip.add(file);
      file.push(strToU8(contents), true);
    },
    end() {
      zip.end();
      return new Blob(chunks);
    },
  };
}
