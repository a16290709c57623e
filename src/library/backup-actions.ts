import { signal } from '@preact/signals';
import { toBackupName, writeBackup } from '../export/write-backup.ts';
import { verifyBackup } from '../import/verify-backup.ts';
import type { BackupCounts } from '../model/backup.ts';
import { openBackupSource } from './backup-source.ts';
import { download } from './download.ts';
import { attempt, busy } from './state.ts';

/** The backup that was made last since this page was opened, as it was verified; null for none. */
export const lastBackup = signal<(BackupCounts & { name: string }) | null>(null);

/** Makes a backup of everything, verifies its bytes, and only then hands them to the browser's download. */
export async function backUp(now = new Date()): Promise<void> {
  if (busy.value !== null) return;
  busy.value = 'export';
  lastBackup.value = null;
  await attempt('exportFailed', async () => {
    const file = await writeBackup(await openBackupSource(), now);
    const counts = await verifyBackup(file);
    const name = toBackupName(now);
    download({ name, type: 'application/gzip', contents: file });
    lastBackup.value = { ...counts, name };
  });
  busy.value = null;
}
