import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { explainBackupFailure } from '../locale/explain-backup.ts';
import { formatNumber } from '../locale/format-number.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import { onBackupProgress } from '../messaging/backup-progress.ts';
import { answerFiles } from '../messaging/file-channel.ts';
import type { BackupFile, BackupRecord, BackupStatus } from '../model/backup.ts';
import { type BackupReminder, toReminder } from '../model/backup-reminder.ts';
import type { BackupSchedule } from '../model/backup-schedule.ts';
import { download } from './download.ts';
import { changeSettings } from './settings-actions.ts';
import { attempt, route, settings, showToast, workProgress } from './state.ts';
import { work } from './work.ts';

const downloads = { permissions: ['downloads' as const] };

/** Null before it is known. */
export const backupStatus = signal<BackupStatus | null>(null);
/** Why the reader is to be reminded of a backup; null for not. */
export const backupReminder = signal<BackupReminder | null>(null);
/** Whether the reader just refused what scheduled backups need. */
export const isScheduleRefused = signal(false);

/** Learns how things stand with backups, and whether the reader is to be reminded. */
export function loadBackupStatus(): Promise<void> {
  return attempt('loadFailed', async () => {
    const status = await askBackground('getBackupStatus');
    const { dismissedReminder } = await askBackground('getSettings');
    backupStatus.value = status;
    backupReminder.value = toReminder(status, dismissedReminder, Date.now());
  });
}

/**
 * Makes a backup of everything. Where we may not write into the downloads folder this page hands it to the browser's
 * download, verified, and nobody knows what becomes of it.
 */
export function backUp(): Promise<void> {
  return work('backupFailed', async (signal) => {
    const record = await askForBackup(signal);
    await loadBackupStatus();
    if (!record) {
      signal.throwIfAborted();
      return; // another page stopped it
    }
    const { file, failure } = record;
    if (failure) throw new Error(explainBackupFailure(failure));
    // The settings say it where they are.
    if (file && route.value.view !== 'settings') showToast(t('backupDone', file.name, ...countsOf(file)));
  });
}

async function askForBackup(signal: AbortSignal): Promise<BackupRecord | null> {
  const done = new AbortController();
  answerFiles('hand-over', (file) => (signal.aborted ? 'stopped' : handOver(file)), done.signal);
  onBackupProgress((progress) => {
    workProgress.value = progress;
  }, done.signal);
  const stop = () => {
    askBackground('stopBackUp').catch(() => undefined); // then it is made, and told
  };
  signal.addEventListener('abort', stop, { signal: done.signal });
  try {
    return await askBackground('backUp');
  } finally {
    done.abort();
  }
}

function handOver(file: File): string {
  download({ name: file.name, type: file.type, contents: file });
  return 'taken';
}

function countsOf({ counts }: BackupFile): [string, string] {
  return [formatNumber(counts.articles), formatNumber(counts.annotations)];
}

/** Sets how often backups are made; asks for the permission first, which only the answer to a click may. */
export async function changeSchedule(backupSchedule: BackupSchedule): Promise<void> {
  // Nothing is awaited before the question: the browser would no longer take it for the click's.
  const isPermitted = backupSchedule === 'off' || (await browser.permissions.request(downloads));
  isScheduleRefused.value = !isPermitted;
  if (isPermitted) await changeSettings({ backupSchedule });
  // What the reader chose is not what is kept: the choice goes back.
  else if (settings.value) settings.value = { ...settings.value };
}

/** Puts off the reminder. */
export function dismissReminder(now = new Date()): Promise<void> {
  const changes = backupReminder.value?.changes ?? 0;
  backupReminder.value = null;
  return changeSettings({ dismissedReminder: { at: now.toISOString(), changes } });
}
