import type { BackupFailure } from './backup.ts';

/** A backup that could not be made, with the reason for the reader. */
export class BackupError extends Error {
  readonly reason: BackupFailure['reason'];

  /** `detail` is in the words of the browser. */
  constructor(reason: BackupFailure['reason'], detail = '', options?: ErrorOptions) {
    super(detail, options);
    this.name = 'BackupError';
    this.reason = reason;
  }
}

/** Any error as a backup's. */
export function toBackupFailure(error: unknown): BackupFailure {
  const detail = error instanceof Error ? error.message : String(error);
  return { reason: error instanceof BackupError ? error.reason : 'other', detail };
}
