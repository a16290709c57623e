import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Why a file is not kept current: see `WhyLeftAlone`; `gone` from the folder; or it could not be read or written. */
export type FileProblem = 'foreign' | 'broken' | 'edited' | 'gone' | 'failed';

/** What is known of the file that an article has in the folder. */
export interface FolderFile {
  articleId: string;
  /** Its names from the folder down, joined by "/". */
  path: string;
  /** Which state of the article and of the reader's templates was last written or tried. */
  version: string;
  /** Fingerprint of the Markdown that was written, and the file's time of change after that, in milliseconds. */
  hash: string;
  modified: number;
  problem: FileProblem | null;
}

interface FolderSchema extends DBSchema {
  folder: { key: 'folder'; value: FileSystemDirectoryHandle };
  files: { key: string; value: FolderFile };
}

/**
 * A database of its own: a folder's handle is no JSON and cannot be handed to the background, which owns the library; so
 * the page that asks for the folder keeps it. Nothing of the reader's is in it, and no backup needs it.
 */
const databaseName = 'tickermark-folder';
let connection: Promise<IDBPDatabase<FolderSchema>> | null = null;

function open(): Promise<IDBPDatabase<FolderSchema>> {
  connection ??= openDB<FolderSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('folder');
      database.createObjectStore('files', { keyPath: 'articleId' });
    },
    terminated() {
      connection = null;
    },
  }).catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

/** The folder that the reader chose; null for none. */
export async function getFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await (await open()).get('folder', 'folder')) ?? null;
}

/** Keeps another folder, or none; what is known of the files of the one before is forgotten, unless it is the same. */
export async function putFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  const before = await getFolder();
  const isSame = before !== null && folder !== null && (await before.isSameEntry(folder));
  const transaction = (await open()).transaction(['folder', 'files'], 'readwrite');
  if (!isSame) await transaction.objectStore('files').clear();
  if (folder) await transaction.objectStore('folder').put(folder, 'folder');
  else await transaction.objectStore('folder').delete('folder');
  await transaction.done;
}

/** What is known of every file. */
export async function listFolderFiles(): Promise<FolderFile[]> {
  return (await open()).getAll('files');
}

/** Keeps what is now known of some files, whole or not at all. */
export async function putFolderFiles(files: FolderFile[]): Promise<void> {
  const transaction = (await open()).transaction('files', 'readwrite');
  await Promise.all(files.map((file) => transaction.store.put(file)));
  await transaction.done;
}

/** Forgets the files of some articles. */
export async function removeFolderFiles(articleIds: string[]): Promise<void> {
  const transaction = (await open()).transaction('files', 'readwrite');
  await Promise.all(articleIds.map((id) => transaction.store.delete(id)));
  await transaction.done;
}
