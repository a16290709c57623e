import { askBackground } from '../messaging/ask.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Annotation } from '../model/annotation.ts';
import {
  type FolderFile,
  listFolderFiles,
  putFolderFiles,
  removeFolderFiles,
} from '../store/folder-store.ts';
import { findFile } from './folder-files.ts';
import { createPlaceFinder } from './folder-places.ts';
import { loadMarkdownMaker } from './load-markdown-maker.ts';
import { readArticles } from './read-articles.ts';
import { updateFile } from './update-file.ts';
import type { Progress } from './work-progress.tsx';

/** What a run did, and what it left. */
export interface FolderReport {
  written: number;
  unchanged: number;
  /** Files that are not kept current, with the reason, also of earlier runs. */
  problems: FolderFile[];
  /** Paths of files whose articles are no longer in the library. They stay. */
  ofDeleted: string[];
  isStopped: boolean;
}

export interface RunOptions {
  /** `changes`: articles that changed since they were written; `everything`: each file is looked at. */
  extent: 'changes' | 'everything';
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

const versionsSize = 5000;

/** Brings the Markdown in a folder up to date with the library. Nothing in the folder is ever deleted. */
export async function runFolder(
  folder: FileSystemDirectoryHandle,
  { extent, signal, onProgress }: RunOptions,
): Promise<FolderReport> {
  const { toFile, design } = await loadMarkdownMaker();
  const known = new Map((await listFolderFiles()).map((file) => [file.articleId, file]));
  const versions = await listAllVersions(design);
  const wanted = extent === 'everything' ? [...versions.keys()] : listChanged(versions, known);
  const findPlace = createPlaceFinder(folder, known.values());
  const counts = { written: 0, unchanged: 0 };

  async function bring(article: SavedArticle, annotations: Annotation[]): Promise<FolderFile> {
    const before = known.get(article.id) ?? null;
    const made = toFile(
      article,
      annotations.filter(({ articleId }) => articleId === article.id),
    );
    const place = await findPlace(article.id, made.name, before);
    const version = versions.get(article.id) ?? '';
    const file = { articleId: article.id, version, name: made.name, text: made.text };
    const outcome = await updateFile(folder, file, place, before);
    if (outcome.state !== 'left-alone') counts[outcome.state] += 1;
    return outcome.known;
  }

  try {
    for await (const { articles, annotations } of readArticles(wanted, signal, onProgress)) {
      const files: FolderFile[] = [];
      for (const article of articles) if (!signal.aborted) files.push(await bring(article, annotations));
      await putFolderFiles(files);
      for (const file of files) known.set(file.articleId, file);
    }
  } catch (error) {
    if (error !== signal.reason) throw error;
  }
  const ofDeleted = await listOfDeleted(folder, known, versions);
  const problems = [...known.values()].filter(({ articleId, problem }) => problem && versions.has(articleId));
  return { ...counts, problems, ofDeleted, isStopped: signal.aborted };
}

/** How many articles changed since they were written into the folder. */
export async function countWaiting(): Promise<number> {
  const { design } = await loadMarkdownMaker();
  const known = new Map((await listFolderFiles()).map((file) => [file.articleId, file]));
  return listChanged(await listAllVersions(design), known).length;
}

function listChanged(versions: Map<string, string>, known: Map<string, FolderFile>): string[] {
  return [...versions.keys()].filter((id) => known.get(id)?.version !== versions.get(id));
}

/** The state of every listed article as it is written with this design, by id. */
async function listAllVersions(design: string): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  let after = 0;
  for (;;) {
    const page = await askBackground('listVersions', { after, limit: versionsSize });
    for (const { articleId, seq } of page) versions.set(articleId, `${seq} ${design}`);
    const last = page.at(-1);
    if (!last || page.length < versionsSize) return versions;
    after = last.seq;
  }
}

/** Files of articles that are gone from the library; those that are gone from the folder as well are forgotten. */
async function listOfDeleted(
  folder: FileSystemDirectoryHandle,
  known: Map<string, FolderFile>,
  versions: Map<string, string>,
): Promise<string[]> {
  const paths: string[] = [];
  const forgotten: string[] = [];
  for (const { articleId, path } of known.values()) {
    if (versions.has(articleId)) continue;
    if (await findFile(folder, path)) paths.push(path);
    else forgotten.push(articleId);
  }
  await removeFolderFiles(forgotten);
  return paths;
}
