import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { backupLists, type BackupCounts, noBackupCounts, toBackupEnd } from '../model/backup.ts';
import type { Settings } from '../model/settings.ts';
import { openParts } from './open-parts.ts';

/** Everything that a backup holds, list by list, each in batches; whoever gives them keeps no more than a few. */
export type BackupSource = Record<keyof BackupCounts, () => AsyncIterable<object[]>> & {
  settings: Settings;
};

/**
 * A backup: Tickermark JSON with the settings, what it counts and a checksum, packed with gzip. Only one batch is held as
 * text at a time. Throws when it is stopped.
 */
export async function writeBackup(
  source: BackupSource,
  now = new Date(),
  signal: AbortSignal | null = null,
): Promise<Blob> {
  const packing = new CompressionStream('gzip');
  const packed = collect(packing.readable);
  packed.catch(() => undefined); // told below, by the one who waits for it
  const writer = packing.writable.getWriter();
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const write = async (text: string) => {
    signal?.throwIfAborted();
    const bytes = encoder.encode(text);
    hash.update(bytes);
    await writer.write(bytes);
  };
  try {
    await write(`{"format":"tickermark","version":1,"exportedAt":${JSON.stringify(now.toISOString())}`);
    await write(`,"settings":${JSON.stringify(source.settings)}`);
    const counts = noBackupCounts();
    for (const name of backupLists) counts[name] = await writeList(name, source[name](), write);
    await write(`,"counts":${JSON.stringify(counts)}`);
    await writer.write(encoder.encode(toBackupEnd(bytesToHex(hash.digest()))));
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined); // the first failure is the one to be told
    throw error;
  }
  return packed;
}

/** Gives how many there were. */
async function writeList(
  name: string,
  batches: AsyncIterable<object[]>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  await write(`,"${name}":[`);
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    const text = batch.map((item) => JSON.stringify(item)).join(',');
    await write(count === 0 ? text : `,${text}`);
    count += batch.length;
  }
  await write(']');
  return count;
}

/** A stream as one file, of which never more than a part is in our memory. */
async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts = openParts();
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.toBlob('application/gzip');
    parts.add(value.length, value);
  }
}
