import { explainError } from '../locale/explain-error.ts';
import { t } from '../locale/translate.ts';
import { getFolder, putFolder, removeFolderFiles } from '../store/folder-store.ts';
import { askToWrite, chooseFolder, mayWrite } from './folder-access.ts';
import { folder, folderFailure, folderProgress, folderReport, folderWaiting } from './folder-state.ts';
import { countWaiting, type RunOptions, runFolder } from './run-folder.ts';
import { attempt } from './state.ts';
import type { Progress } from './work-progress.tsx';

type Extent = RunOptions['extent'];

let stop = new AbortController();
/** What is to be done after the run that is going on; null for nothing. */
let next: Extent | null = null;

/** Loads which folder was chosen and, if we may, brings it up to date; else says that something waits. */
export async function openFolder(): Promise<void> {
  await attempt('loadFailed', async () => {
    const handle = await getFolder();
    folder.value = handle && { handle, isWritable: await mayWrite(handle) };
    if (!handle) return;
    if (folder.value?.isWritable) return update('changes');
    folderWaiting.value = await countWaiting();
  });
}

/** Lets the reader choose a folder, and writes everything into it. */
export function changeFolder(): Promise<void> {
  return attempt('saveFailed', async () => {
    const handle = await chooseFolder();
    if (!handle) return;
    stopFolder();
    await putFolder(handle);
    folderReport.value = null;
    folder.value = { handle, isWritable: await askToWrite(handle) };
    await update('everything');
  });
}

/** Looks at every file, after asking for the permission where it is not there. */
export async function updateEverything(): Promise<void> {
  const chosen = folder.value;
  if (!chosen) return;
  folder.value = { ...chosen, isWritable: await askToWrite(chosen.handle) };
  await update('everything');
}

/** Writes the files again that are gone from the folder. */
export async function writeGone(): Promise<void> {
  const gone = folderReport.value?.problems.filter(({ problem }) => problem === 'gone') ?? [];
  await removeFolderFiles(gone.map(({ articleId }) => articleId));
  await update('changes');
}

/** Stops the run that is going on; what is written stays. */
export function stopFolder(): void {
  next = null;
  stop.abort();
}

/** Keeps no folder current any more. Its files stay. */
export function forgetFolder(): Promise<void> {
  stopFolder();
  return attempt('saveFailed', async () => {
    await putFolder(null);
    folder.value = null;
    folderReport.value = null;
    folderFailure.value = null;
  });
}

/** Brings the folder up to date, or does so again when that is under way; nothing happens where we may not write. */
export async function update(extent: Extent): Promise<void> {
  if (!folder.value?.isWritable) return;
  if (folderProgress.value) {
    next = next === 'everything' ? next : extent;
    return;
  }
  await run(folder.value.handle, extent);
  const wanted = next;
  next = null;
  if (wanted) await update(wanted);
}

async function run(handle: FileSystemDirectoryHandle, extent: Extent): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  folderProgress.value = { done: 0, total: 0 };
  const onProgress = (progress: Progress) => {
    folderProgress.value = progress;
  };
  try {
    // Two pages of the library never write at the same time; the second then finds nothing left to do.
    folderReport.value = await navigator.locks.request('tickermark-folder', () =>
      runFolder(handle, { extent, signal, onProgress }),
    );
    folderFailure.value = null;
  } catch (error) {
    folderFailure.value = explainFailure(error);
    if (folder.value) folder.value = { handle, isWritable: await mayWrite(handle) };
  } finally {
    folderProgress.value = null;
  }
}

function explainFailure(error: unknown): string {
  const isGone = error instanceof DOMException && error.name === 'NotFoundError';
  return isGone ? t('folderMissing') : explainError(error);
}
