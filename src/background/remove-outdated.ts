import browser from 'webextension-polyfill';
import type { BackupRecord } from '../model/backup.ts';
import { listOutdated } from '../model/backup-schedule.ts';
import { forgetBackup, listBackups } from '../store/backups.ts';
import type { Database } from '../store/schema.ts';
import { toBaseName } from './save-download.ts';

/** Removes the files of scheduled backups that are older than those to be kept, and nobody else's. */
export async function removeOutdated(database: Database): Promise<void> {
  for (const record of listOutdated(await listBackups(database))) {
    // One that the reader moved or removed, or that the browser no longer knows, is left as it is.
    await removeFile(record).catch(() => undefined);
    await forgetBackup(database, record.startedAt);
  }
}

/** The browser's number alone tells nothing: Firefox counts anew after every start. */
async function removeFile({ downloadId, file }: BackupRecord): Promise<void> {
  if (downloadId === null || !file) return;
  const [item] = await browser.downloads.search({ id: downloadId });
  const isOwn =
    item?.byExtensionId === browser.runtime.id && toBaseName(item.filename) === toBaseName(file.name);
  if (!isOwn) return;
  await browser.downloads.removeFile(downloadId);
  await browser.downloads.erase({ id: downloadId });
}
