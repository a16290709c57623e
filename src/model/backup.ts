/** How many of each a backup says that it holds. */
export interface BackupCounts {
  articles: number;
  annotations: number;
  verdicts: number;
  revisions: number;
}

/**
 * A backup ends with its checksum: SHA-256, in hexadecimal, of all bytes of the unpacked file before these. They are as many
 * whatever the checksum.
 */
export function toBackupEnd(checksum: string): string {
  return `,"checksum":"${checksum}"}\n`;
}

/** In bytes. */
export const backupEndLength = toBackupEnd('0'.repeat(64)).length;
