/** How deep folders are followed, and how many files are taken of them: enough for a life's reading. */
const maxDepth = 16;
const maxFiles = 50_000;

const importable = /\.(?:html?|xhtml|json|jsonld|csv|md|markdown|gz|tickermark)$/i;
/** Browsers put what belongs to a saved page into a folder beside it; the pages in there are its frames. */
const pageParts = /(?:^|\/)[^/]*(?:_files|\.files|_文件|\.resources)\//i;

/** Whether a file of a folder is one that we read, by its path in it; hidden ones are not. */
export function isImportable(path: string): boolean {
  return importable.test(path) && !pageParts.test(path) && !/(?:^|\/)\./.test(path);
}

/** The files that were dropped: those dropped themselves all, those in dropped folders where we read such files. */
export async function gatherFiles(transfer: DataTransfer): Promise<File[]> {
  // All entries at once: after the event's turn the browser empties the list.
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) {
    if (isFile(entry)) files.push(await toFile(entry));
    else await gatherFolder(entry, `${entry.name}/`, maxDepth, files);
  }
  return files;
}

async function gatherFolder(
  folder: FileSystemEntry,
  path: string,
  depth: number,
  files: File[],
): Promise<void> {
  if (depth === 0 || !isFolder(folder)) return;
  for (const entry of await listFolder(folder)) {
    if (files.length >= maxFiles) return;
    const place = `${path}${entry.name}`;
    if (isFolder(entry)) await gatherFolder(entry, `${place}/`, depth - 1, files);
    else if (isFile(entry) && isImportable(place)) files.push(await toFile(entry));
  }
}

/** A folder is listed in portions, of which the last is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    entries.push(...portion);
  }
}

function toFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
