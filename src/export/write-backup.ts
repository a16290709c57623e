import { type BackupCounts, toBackupEnd } from '../model/backup.ts';
import { createSha256 } from '../model/sha-256.ts';
import type { Settings } from '../model/settings.ts';

/** Everything that a backup holds, list by list, each in batches; whoever gives them keeps no more than one. */
export type BackupSource = Record<keyof BackupCounts, () => AsyncIterable<object[]>> & {
  settings: Settings;
};

/**
 * A backup: Tickermark JSON with the settings, what it counts and a checksum, packed with gzip. Only one batch is held as
 * objects or text at a time.
 */
export async function writeBackup(source: BackupSource, now = new Date()): Promise<Blob> {
  const packing = new CompressionStream('gzip');
  const packed = new Response(packing.readable).blob();
  packed.catch(() => undefined); // told below, by the one who waits for it
  const writer = packing.writable.getWriter();
  const hash = createSha256();
  const encoder = new TextEncoder();
  const write = async (text: string) => {
    const bytes = encoder.encode(text);
    hash.update(bytes);
    await writer.write(bytes);
  };
  try {
    await write(`{"format":"tickermark","version":1,"exportedAt":${JSON.stringify(now.toISOString())}`);
    await write(`,"settings":${JSON.stringify(source.settings)}`);
    const counts: BackupCounts = { articles: 0, annotations: 0, verdicts: 0, revisions: 0 };
    for (const name of ['articles', 'annotations', 'verdicts', 'revisions'] as const)
      counts[name] = await writeList(name, source[name](), write);
    await write(`,"counts":${JSON.stringify(counts)}`);
    await writer.write(encoder.encode(toBackupEnd(hash.digest())));
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

/** The name of a backup's file, by the second so that two of a day do not meet. */
export function toBackupName(now: Date): string {
  return `tickermark-backup-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.json.gz`;
}
