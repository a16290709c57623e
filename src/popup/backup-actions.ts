import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { describeBackup, explainBackupFailure } from '../locale/explain-backup.ts';
import { askBackground } from '../messaging/ask.ts';
import { type BackupReminder, toReminder } from '../model/backup-reminder.ts';
import { attempt, tell } from './state.ts';

/** Why the reader is to be reminded of a backup; null for not. */
export const backupReminder = signal<BackupReminder | null>(null);

/** Learns whether the reader is to be reminded of a backup. */
export function loadReminder(): Promise<void> {
  return attempt('loadFailed', async () => {
    const status = await askBackground('getBackupStatus');
    const { dismissedReminder } = await askBackground('getSettings');
    backupReminder.value = toReminder(status, dismissedReminder, Date.now());
  });
}

/** Makes a backup: in the background where that may write into the downloads folder, else in the library. */
export async function backUp(): Promise<void> {
  backupReminder.value = null;
  await attempt('backupFailed', async () => {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
      await browser.tabs.create({ url: browser.runtime.getURL('library.html?backup#/settings') });
      return;
    }
    const record = await askBackground('backUp');
    if (!record) return;
    if (record.failure) throw new Error(explainBackupFailure(record.failure));
    tell(describeBackup(record));
  });
}

/** Puts off the reminder. */
export function dismissReminder(now = new Date()): Promise<void> {
  const changes = backupReminder.value?.changes ?? 0;
  backupReminder.value = null;
  const dismissedReminder = { at: now.toISOString(), changes };
  return attempt('saveFailed', () => askBackground('putSettings', { dismissedReminder }));
}
