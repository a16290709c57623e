import browser from 'webextension-polyfill';
import { writeBackup } from '../export/write-backup.ts';
import { verifyBackup } from '../import/verify-backup.ts';
import { postChange } from '../messaging/changes.ts';
import { askAboutFile } from '../messaging/file-channel.ts';
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
 * Makes a backup of everything and tells what came of it. Its bytes are verified before they are given away; in the
 * downloads folder its length after. One at a time: whoever asks for another meanwhile gets that one.
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
  await endBackup(database, startedAt, await tryBackup(new Date(startedAt), cause));
  await removeOutdated(database);
  postChange({ articleIds: null });
  return getBackup(database, startedAt);
}

async function tryBackup(now: Date, cause: BackupCause): Promise<BackupOutcome> {
  try {
    const isPermitted = await browser.permissions.contains({ permissions: ['downloads'] });
    if (!isPermitted && cause === 'schedule') throw new BackupError('forbidden');
    const contents = await writeBackup(await openLibrarySource(await openStore()), now);
    const counts = await verifyBackup(contents).catch((error: unknown) => {
      throw new BackupError('damaged', '', { cause: error });
    });
    const { downloadId, name } = await (isPermitted ? save : handOver)(
      new File([contents], toBackupName(now), { type: contents.type }),
    );
    return { state: 'verified', file: { name, size: contents.size, counts }, downloadId };
  } catch (error) {
    return { state: 'failed', failure: toBackupFailure(error) };
  }
}

async function save(file: File): Promise<{ downloadId: number; name: string }> {
  const saved = await saveDownload(file, `${folder}/${file.name}`);
  return { downloadId: saved.downloadId, name: `${folder}/${saved.name}` };
}

/** To the page that asked; what becomes of it then nobody knows. */
async function handOver(file: File): Promise<{ downloadId: null; name: string }> {
  await askAboutFile('hand-over', file).catch((error: unknown) => {
    throw new BackupError('unfinished', toBackupFailure(error).detail);
  });
  return { downloadId: null, name: file.name };
}
