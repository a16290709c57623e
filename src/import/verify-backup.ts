import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { backupEndLength, type BackupCounts, noBackupCounts, toBackupEnd } from '../model/backup.ts';
import { holdBack } from '../model/hold-back.ts';
import { ImportError } from './import-error.ts';
import { readPieces } from './outline-json.ts';
import { isGzip, readBytes } from './read-chunks.ts';

const checksumPattern = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
/** What stands before the checksum in a backup, and nowhere else: quotes in texts are escaped. */
const countsPattern = /,"counts":\{[^{}]*\}/;
/** The end of a backup, with its counts and its checksum, is in so many bytes. */
const tailLength = backupEndLength + 320;

/**
 * Reads a file to its end and compares it with its checksum; false where it has none, as files that are no backups. Throws
 * ImportError `damaged` when it was cut or changed, or is a backup by its counts and has lost its checksum.
 */
export async function hasTrueChecksum(file: Blob): Promise<boolean> {
  // A backup that somebody unpacked is checked as well; other files are not read for that.
  if (!(await isGzip(file)) && !isBackupTail(await file.slice(-tailLength).text())) return false;
  const checker = createChecker();
  await damagedOnError(async () => {
    for await (const bytes of readBytes(file)) checker.update(bytes);
  });
  return checker.end();
}

/**
 * Unpacks a backup and counts what is really in it. Throws ImportError where it is damaged, or says another count; and when
 * it is stopped.
 */
export async function verifyBackup(file: Blob, signal: AbortSignal | null = null): Promise<BackupCounts> {
  const checker = createChecker();
  const counted = noBackupCounts();
  let told = '';
  const see = (bytes: Uint8Array) => {
    signal?.throwIfAborted();
    checker.update(bytes);
  };
  await damagedOnError(async () => {
    for await (const { key, index, text } of readPieces(readText(file, see))) {
      if (key === 'counts') told = text ?? '';
      if (index !== null && isCounted(key, counted)) counted[key] += 1;
    }
  });
  if (!checker.end() || told !== JSON.stringify(counted)) throw new ImportError('damaged');
  return counted;
}

/** Checks the bytes of a file as they come; `end` says whether there was a checksum, and throws ImportError where it is false. */
function createChecker(): { update: (bytes: Uint8Array) => void; end: () => boolean } {
  const hash = sha256.create();
  const held = holdBack(tailLength);
  return {
    update(bytes) {
      hash.update(held.pass(bytes));
    },
    end() {
      const tail = held.last();
      const cut = Math.max(0, tail.length - backupEndLength);
      hash.update(tail.subarray(0, cut));
      const text = new TextDecoder().decode(tail.subarray(cut));
      if (checksumPattern.test(text) && toBackupEnd(bytesToHex(hash.digest())) === text) return true;
      if (isBackupTail(new TextDecoder().decode(tail))) throw new ImportError('damaged');
      return false;
    },
  };
}

function isBackupTail(text: string): boolean {
  return countsPattern.test(text) || checksumPattern.test(text.slice(-backupEndLength));
}

/** The text of a file; whoever wants them sees the bytes pass by. */
async function* readText(file: Blob, see: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of readBytes(file)) {
    see(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Where what is packed or written in a file cannot be read, it is damaged. */
async function damagedOnError(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    // A file that cannot be read at all is one thing; what the unpacking says has another type in every environment.
    if (error instanceof DOMException) throw error;
    throw new ImportError('damaged', '', { cause: error });
  }
}

function isCounted(key: string | null, counts: BackupCounts): key is keyof BackupCounts {
  return key !== null && Object.hasOwn(counts, key);
}
