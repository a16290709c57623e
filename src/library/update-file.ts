import { updateOwnBlock } from '../export/own-block.ts';
import { hashText } from '../model/hash-text.ts';
import type { FileProblem, FolderFile } from '../store/folder-store.ts';
import { FileChangedError, readText, writeText } from './folder-files.ts';
import type { Place } from './folder-places.ts';

/** What became of a file, and what is to be known of it from now on. */
export interface FileOutcome {
  state: 'written' | 'unchanged' | 'left-alone';
  known: FolderFile;
}

/** What a file is to say: our Markdown of an article, in a state that `version` names. */
export interface WantedFile {
  articleId: string;
  version: string;
  name: string;
  text: string;
}

/**
 * Brings an article's file up to date. `place` is where it was found, null for nowhere; `before` what was known of it,
 * null for nothing: then it is made, while one that was known is not made a second time.
 */
export async function updateFile(
  folder: FileSystemDirectoryHandle,
  wanted: WantedFile,
  place: Place | null,
  before: FolderFile | null,
): Promise<FileOutcome> {
  const { articleId, version } = wanted;
  const hash = hashText(wanted.text);
  const path = place?.path ?? before?.path ?? `${wanted.name}.md`;
  const known = { articleId, path, version, hash, modified: 0, problem: null };
  const leaveAlone = (problem: FileProblem): FileOutcome => ({
    state: 'left-alone',
    known: { ...known, problem },
  });
  if (!place && before) return leaveAlone('gone');
  try {
    if (!place) {
      const made = await folder.getFileHandle(path, { create: true });
      return await bring({ path, file: made }, wanted, known, leaveAlone);
    }
    const { lastModified } = await place.file.getFile();
    const isAsWritten = before?.problem === null && before.hash === hash && before.modified === lastModified;
    if (isAsWritten) return { state: 'unchanged', known: { ...known, modified: lastModified } };
    return await bring(place, wanted, known, leaveAlone);
  } catch (error) {
    const isOfFile = error instanceof FileChangedError || error instanceof DOMException;
    if (!isOfFile || (await isFolderLost(folder))) throw error;
    return leaveAlone('failed');
  }
}

async function bring(
  { file }: Place,
  { articleId, text }: WantedFile,
  known: FolderFile,
  leaveAlone: (problem: FileProblem) => FileOutcome,
): Promise<FileOutcome> {
  const read = await readText(file);
  if (!read) return leaveAlone('foreign');
  const update = updateOwnBlock(read.text, articleId, text);
  if ('leftAlone' in update) return leaveAlone(update.leftAlone);
  if (update.text === read.text) return { state: 'unchanged', known: { ...known, modified: read.modified } };
  const modified = await writeText(file, update.text, read.modified);
  return { state: 'written', known: { ...known, modified } };
}

/** Whether the failure is not of one file: the folder is gone, or we may no longer write into it. */
async function isFolderLost(folder: FileSystemDirectoryHandle): Promise<boolean> {
  if ((await folder.queryPermission?.({ mode: 'readwrite' })) !== 'granted') return true;
  try {
    await folder.keys().next();
    return false;
  } catch {
    return true;
  }
}
