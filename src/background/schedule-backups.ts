import browser from 'webextension-polyfill';
import { toNextBackup } from '../model/backup-schedule.ts';
import { listBackups } from '../store/backups.ts';
import { openStore } from '../store/open-store.ts';
import { getSettings } from '../store/settings.ts';
import { makeBackup, settleInterrupted } from './make-backup.ts';

const alarmName = 'backup';
/** Leaves the start of the browser in peace, in milliseconds. */
const delay = 60_000;

/** Makes backups when they are due; to be called in the first turn. */
export function scheduleBackups(report: (error: unknown) => void): void {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Firefox waits for it before it ends the background
  browser.alarms.onAlarm.addListener(({ name }) =>
    name === alarmName ? backUpIfDue().catch(report) : undefined,
  );
  // Starts the background with the browser: Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(() => void setAlarm().catch(report));
}

/** Sets the alarm for the next scheduled backup, or none; for the start, and for after the schedule was changed. */
export async function setAlarm(): Promise<void> {
  await settleInterrupted();
  const due = await nextBackup();
  if (due === null) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when: Math.max(due, Date.now() + delay) });
}

async function backUpIfDue(): Promise<void> {
  await settleInterrupted();
  const due = await nextBackup();
  if (due !== null && due <= Date.now()) await makeBackup('schedule');
  await setAlarm();
}

async function nextBackup(): Promise<number | null> {
  const database = await openStore();
  const { backupSchedule } = await getSettings(database);
  return toNextBackup(backupSchedule, await listBackups(database), Date.now());
}
