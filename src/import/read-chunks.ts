import { ImportError } from './import-error.ts';

const gzipMark = [0x1f, 0x8b];

/** Whether a file is compressed with gzip, as our backups are; by its first two bytes. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === gzipMark[0] && second === gzipMark[1];
}

/**
 * The text of a file as it is read, unpacked where it is compressed: UTF-8, or UTF-16 with a byte order mark. Throws
 * ImportError for bytes that are no such text, and where a compressed file is damaged.
 */
export async function* readChunks(file: Blob): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const bytes of readBytes(file)) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    // Both the decoder and the unpacking say it with a TypeError, and nothing else here throws one.
    if (error instanceof TypeError) throw new ImportError('wrong-encoding', '', { cause: error });
    throw error;
  }
}

/** The bytes of a file, unpacked where it is compressed. A reader, not `for await` over the stream: Chrome 120 cannot do that yet. */
export async function* readBytes(file: Blob): AsyncGenerator<Uint8Array> {
  const stream = (await isGzip(file))
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the file is not wanted to its end; why it could not be is all the same
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
