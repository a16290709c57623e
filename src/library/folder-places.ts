import { toIdPart } from '../export/to-file-name.ts';
import type { FolderFile } from '../store/folder-store.ts';
import { findFile, findOwnFiles, listMarkdown } from './folder-files.ts';

/** A file that is there, with its path from the folder down. */
export interface Place {
  path: string;
  file: FileSystemFileHandle;
}

/**
 * Finds the files of articles in a folder, wherever the reader put them: at the path that is known, under the name that
 * they would get, under a name that ends with the article's id; and where a known one is none of these, by the markers in
 * the other files. Names are looked through at most once, contents as well.
 */
export function createPlaceFinder(folder: FileSystemDirectoryHandle, known: Iterable<FolderFile>) {
  const taken = new Set([...known].map(({ path }) => path));
  let names: Promise<string[]> | null = null;
  let byContents: Promise<Map<string, string>> | null = null;

  async function at(path: string | undefined): Promise<Place | null> {
    const file = path === undefined ? null : await findFile(folder, path);
    return file && path !== undefined ? { path, file } : null;
  }

  async function byId(id: string): Promise<Place | null> {
    names ??= listMarkdown(folder);
    const end = `${toIdPart(id)}.md`;
    return at((await names).find((path) => isNamed(path, end) && !taken.has(path)));
  }

  async function byMarkers(id: string): Promise<Place | null> {
    names ??= listMarkdown(folder);
    byContents ??= names.then((all) =>
      findOwnFiles(
        folder,
        all.filter((path) => !taken.has(path)),
      ),
    );
    return at((await byContents).get(id));
  }

  return async function findPlace(
    id: string,
    name: string,
    before: FolderFile | null,
  ): Promise<Place | null> {
    const isLost = before !== null && before.problem !== 'gone';
    return (
      (before && (await at(before.path))) ??
      (await at(`${name}.md`)) ??
      (await byId(id)) ??
      (isLost ? await byMarkers(id) : null)
    );
  };
}

function isNamed(path: string, end: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === end || name.endsWith(` ${end}`);
}
