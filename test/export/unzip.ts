import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer } from 'yauzl';

/** The files of a zip by name, in the order of its directory, read by a library that did not write it. */
export async function unzip(zip: Blob): Promise<Map<string, Buffer>> {
  const bytes = Buffer.from(await zip.arrayBuffer());
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (failure, file) => {
      if (failure) {
        reject(failure);
        return;
      }
      const files = new Map<string, Buffer>();
      file.on('entry', (entry: Entry) => {
        file.openReadStream(entry, (error, stream) => {
          if (error) {
            reject(error);
            return;
          }
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            const contents = Buffer.concat(chunks);
            if (crc32(contents) !== entry.crc32) reject(new Error(`Wrong checksum of ${entry.fileName}`));
            files.set(entry.fileName, contents);
            file.readEntry();
          });
        });
      });
      file.on('error', reject);
      file.on('end', () => {
        resolve(files);
      });
      file.readEntry();
    });
  });
}
