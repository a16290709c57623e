import { listOwnIds } from '../export/own-block.ts';

/** A file's text, with its byte-order mark if it has one, and its time of change in milliseconds. */
export interface FileText {
  text: string;
  modified: number;
}

/** Somebody wrote the file while we were about to. */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
}

/** The file of a path ("a/b.md") from a folder down; null where there is none. */
export async function findFile(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  try {
    let place = folder;
    for (const part of names) place = await place.getDirectoryHandle(part);
    return await place.getFileHandle(name);
  } catch (error) {
    const isNone =
      error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError');
    if (isNone) return null;
    throw error;
  }
}

/** The text of a file; null when it is no UTF-8, and could not be written back as it was. */
export async function readText(file: FileSystemFileHandle): Promise<FileText | null> {
  const contents = await file.getFile();
  const bytes = await contents.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, modified: contents.lastModified };
  } catch {
    return null; // decoding fails for nothing else
  }
}

/**
 * Replaces a file's text, whole or not at all, and gives its new time of change. Throws FileChangedError, and writes
 * nothing, when it is no longer the file of the time `modified`.
 */
export async function writeText(file: FileSystemFileHandle, text: string, modified: number): Promise<number> {
  const stream = await file.createWritable();
  try {
    await stream.write(text);
    if ((await file.getFile()).lastModified !== modified) throw new FileChangedError(file.name);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined); // closed already, by the same failure
    throw error;
  }
  return (await file.getFile()).lastModified;
}

/** The paths of all Markdown files in a folder and below; folders with a dot before their name belong to programs. */
export async function listMarkdown(folder: FileSystemDirectoryHandle, above = ''): Promise<string[]> {
  const paths: string[] = [];
  for await (const [name, handle] of folder) {
    if (handle.kind === 'file' && /\.md$/i.test(name)) paths.push(above + name);
    if (handle.kind === 'directory' && !name.startsWith('.'))
      paths.push(...(await listMarkdown(handle, `${above}${name}/`)));
  }
  return paths;
}

/** Which of these files hold a block of ours, by the article's id: for files whose names no longer tell. */
export async function findOwnFiles(
  folder: FileSystemDirectoryHandle,
  paths: string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const file = await findFile(folder, path);
    const read = file && (await readText(file));
    for (const id of read ? listOwnIds(read.text) : []) if (!found.has(id)) found.set(id, path);
  }
  return found;
}
