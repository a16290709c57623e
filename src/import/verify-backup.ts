import { type BackupCounts, backupEndLength, toBackupEnd } from '../model/backup.ts';
import { createSha256 } from '../model/sha-256.ts';
import { ImportError } from './import-error.ts';
import { readPieces } from './outline-json.ts';
import { readBytes, readChunks } from './read-chunks.ts';

const checksumPattern = /^,"checksum":"([0-9a-f]{64})"\}\n$/;

/**
 * Reads a file to its end and compares it with its checksum; false where it has none, as files that are no backups. Throws
 * ImportError `damaged` when it was cut or changed.
 */
export async function hasTrueChecksum(file: Blob): Promise<boolean> {
  const hash = createSha256();
  let end = new Uint8Array();
  try {
    for await (const bytes of readBytes(file)) {
      const joined = new Uint8Array(end.length + bytes.length);
      joined.set(end);
      joined.set(bytes, end.length);
      const cut = Math.max(0, joined.length - backupEndLength);
      hash.update(joined.subarray(0, cut));
      end = joined.slice(cut);
    }
  } catch (error) {
    // A file that cannot be read at all is one thing; what the unpacking says has another type in every environment.
    if (error instanceof DOMException) throw error;
    throw new ImportError('damaged', '', { cause: error });
  }
  const text = new TextDecoder().decode(end);
  if (!checksumPattern.test(text)) return false;
  if (toBackupEnd(hash.digest()) !== text) throw new ImportError('damaged');
  return true;
}

/** Unpacks a backup and counts what is really in it. Throws ImportError where it is damaged, or says another count. */
export async function verifyBackup(file: Blob): Promise<BackupCounts> {
  if (!(await hasTrueChecksum(file))) throw new ImportError('damaged');
  const counted: BackupCounts = { articles: 0, annotations: 0, verdicts: 0, revisions: 0 };
  let told = '';
  for await (const { key, index, text } of readPieces(readChunks(file))) {
    if (key === 'counts') told = text ?? '';
    if (index !== null && isCounted(key)) counted[key] += 1;
  }
  if (told !== JSON.stringify(counted)) throw new ImportError('damaged');
  return counted;
}

function isCounted(key: string | null): key is keyof BackupCounts {
  return key === 'articles' || key === 'annotations' || key === 'verdicts' || key === 'revisions';
}
