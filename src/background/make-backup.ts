import browser from 'webextension-polyfill';
import { writeBackup } from '../export/write-backup.ts';
import { verifyBackup } from '../import/verify-backup.ts';
import { postBackupProgress } from '../messaging/backup-progress.ts';
import { postChange } from '../messaging/changes.ts';
import { askAboutFile } from '../messaging/file-channel.ts';
import { type BackupCause, type BackupOutcome, type BackupRecord, toBackupName } from '../model/backup.ts';
import { BackupError, toBackupFailure } from '../model/backup-error.ts';
import { beginBackup, endBackup, endInterrupted, forgetBackup, getBackup } from '../store/backups.ts';
import { openStore } from '../store/open-store.ts';
import { openLibrarySource } from './library-source.ts';
import { removeOutdated } from './remove-outdated.ts';
import { saveDownload } from './save-download.ts';
import { whileAwake } from './while-awake.ts';

/** In the downloads folder. */
const folder = 'Tickermark';

let running: Promise<BackupRecord | null> | null = null;
let stopping = new AbortController();

/**
 * Makes a backup of everything and tells what came of it, null when it was stopped. Its bytes are verified before they are
 * given away; in the downloads folder its length after. One at a time: whoever asks for another meanwhile gets that one.
 */
export function makeBackup(cause: BackupCause): Promise<BackupRecord | null> {
  if (running) return running;
  stopping = new AbortController();
  const { signal } = stopping;
  running = whileAwake(() => make(cause, signal)).finally(() => {
    running = null;
  });
  return running;
}

/** Stops the backup that is being made, if there is one: it leaves no file. */
export function stopBackup(): void {
  stopping.abort();
}

/** What a background before this one began and did not end has failed. */
export async function settleInterrupted(): Promise<void> {
  if (!running) await endInterrupted(await openStore());
}

async function make(cause: BackupCause, signal: AbortSignal): Promise<BackupRecord | null> {
  const database = await openStore();
  await endInterrupted(database);
  const startedAt = new Date().toISOString();
  await beginBackup(database, startedAt, cause);
  const outcome = await tryBackup(new Date(startedAt), cause, signal);
  // One that the reader asked for, and stopped, has not failed: it is as if it had never been asked for.
  const isForgotten = outcome === 'stopped' && cause === 'click';
  if (isForgotten) await forgetBackup(database, startedAt);
  else await endBackup(database, startedAt, outcome === 'stopped' ? interrupted : outcome);
  await removeOutdated(database);
  postChange({ articleIds: null });
  return outcome === 'stopped' ? null : getBackup(database, startedAt);
}

/** A scheduled one that is stopped is tried again. */
const interrupted: BackupOutcome = { state: 'failed', failure: { reason: 'interrupted', detail: '' } };

async function tryBackup(
  now: Date,
  cause: BackupCause,
  signal: AbortSignal,
): Promise<BackupOutcome | 'stopped'> {
  try {
    const isPermitted = await browser.permissions.contains({ permissions: ['downloads'] });
    if (!isPermitted && cause === 'schedule') throw new BackupError('forbidden');
    const source = await openLibrarySource(await openStore(), postBackupProgress);
    const contents = await writeBackup(source, now, signal);
    const counts = await verifyBackup(contents, signal).catch((error: unknown) => {
      throw new BackupError('damaged', '', { cause: error });
    });
    const { downloadId, name } = await (isPermitted ? save : handOver)(
      new File([contents], toBackupName(now), { type: contents.type }),
      signal,
    );
    return { state: 'verified', file: { name, size: contents.size, counts }, downloadId };
  } catch (error) {
    if (signal.aborted) return 'stopped';
    return { state: 'failed', failure: toBackupFailure(error) };
  }
}

async function save(file: File, signal: AbortSignal): Promise<{ downloadId: number; name: string }> {
  const saved = await saveDownload(file, `${folder}/${file.name}`, signal);
  return { downloadId: saved.downloadId, name: `${folder}/${saved.name}` };
}

/** To the page that asked; what becomes of it then nobody knows. */
async function handOver(file: File, signal: AbortSignal): Promise<{ downloadId: null; name: string }> {
  signal.throwIfAborted();
  const answer = await askAboutFile('hand-over', file).catch((error: unknown) => {
    throw new BackupError('unfinished', toBackupFailure(error).detail);
  });
  if (answer !== 'taken') throw new BackupError('unfinished', answer);
  return { downloadId: null, name: file.name };
}
