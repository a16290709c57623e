import browser from 'webextension-polyfill';
import { writeBackup } from '../export/write-backup.ts';
import { verifyBackup } from '../import/verify-backup.ts';
import { postChange } from '../messaging/changes.ts';
import { type BackupCause, type BackupOutcome, type BackupRecord, toBackupName } from '../model/backup.ts';
import { BackupError, toBackupFailure } from '../model/backup-error.ts';
import { beginBackup, endBackup, endInterrupted, getBackup } from '../store/backups.ts';
import { openStore } from '../store/open-store.ts';
import { openLibrarySource } from './library-source.ts';
import { removeOutdated } from './remove-outdated.ts';
import { saveDownload } from './save-download.ts';
import { whileAwake } from './while-awake.ts';

/** In the downloads folder. */
const folder = 'Tickermark';

let running: Promise<BackupRecord> | null = null;

/**
 * Makes a backup of everything in the downloads folder and tells what came of it. Its bytes are verified before they are
 * written, its length after. One at a time: whoever asks for another meanwhile gets that one.
 */
export function makeBackup(cause: BackupCause): Promise<BackupRecord> {
  running ??= whileAwake(() => make(cause)).finally(() => {
    running = null;
  });
  return running;
}

/** What a background before this one began and did not end has failed. */
export async function settleInterrupted(): Promise<void> {
  if (!running) await endInterrupted(await openStore());
}

async function make(cause: BackupCause): Promise<BackupRecord> {
  const database = await openStore();
  await endInterrupted(database);
  const startedAt = new Date().toISOString();
  await beginBackup(database, startedAt, cause);
  await endBackup(database, startedAt, await tryBackup(new Date(startedAt)));
  await removeOutdated(database);
  postChange({ articleIds: null });
  return getBackup(database, startedAt);
}

async function tryBackup(now: Date): Promise<BackupOutcome> {
  try {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
      throw new BackupError('forbidden');
    const file = await writeBackup(await openLibrarySource(await openStore()), now);
    const counts = await verifyBackup(file).catch((error: unknown) => {
      throw new BackupError('damaged', '', { cause: error });
    });
    const { downloadId, name, size } = await saveDownload(file, `${folder}/${toBackupName(now)}`);
    return { state: 'verified', file: { name: `${folder}/${name}`, size, counts }, downloadId };
  } catch (error) {
    return { state: 'failed', failure: toBackupFailure(error) };
  }
}
