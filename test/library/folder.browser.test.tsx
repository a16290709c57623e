import { render } from 'preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { forgetFolder, openFolder, updateEverything } from '../../src/library/folder-actions.ts';
import { folder, folderReport } from '../../src/library/folder-state.ts';
import { findFile, listMarkdown, readText, writeText } from '../../src/library/folder-files.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { runFolder } from '../../src/library/run-folder.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { putFolder, removeFolderFiles } from '../../src/store/folder-store.ts';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const name = '青山市：做强产业集群 202601020000000001.md';
const article = toArticle();
let handle: FileSystemDirectoryHandle;

beforeAll(emptyLibrary);
beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('vault', { recursive: true }).catch(() => undefined); // the first time there is none
  handle = await root.getDirectoryHandle('vault', { create: true });
  await emptyLibrary();
  await forgetFolder();
  await putFolder(handle);
  await askBackground('saveArticle', article);
});

async function write(path: string, text: string): Promise<void> {
  const stream = await (await handle.getFileHandle(path, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}
async function read(path: string): Promise<string> {
  const file = await findFile(handle, path);
  return (file && (await readText(file))?.text) ?? '';
}
async function run(extent: 'changes' | 'everything' = 'everything') {
  const { written, unchanged, problems, ofDeleted } = await runFolder(handle, {
    extent,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return { written, unchanged, problems: problems.map(({ problem }) => problem), ofDeleted };
}
const quiet = { written: 0, unchanged: 0, problems: [], ofDeleted: [] };

test('an article has a file, which is written again only when it changed, and keeps the reader’s words', async () => {
  expect(await run()).toEqual({ ...quiet, written: 1 });
  expect(await listMarkdown(handle)).toEqual([name]);
  expect(await run('changes')).toEqual(quiet);
  expect(await run()).toEqual({ ...quiet, unchanged: 1 });
  await write(name, `${await read(name)}\r\n我的话`);
  await askBackground('putAnnotation', toAnnotation());
  expect(await run('changes')).toEqual({ ...quiet, written: 1 });
  expect(await read(name)).toContain('留意风电。');
  expect((await read(name)).endsWith('\r\n我的话')).toBe(true);
});

test('what the reader edited, and files of theirs, are left alone and said', async () => {
  await write(name, '# 我自己的\n');
  expect(await run()).toEqual({ ...quiet, problems: ['foreign'] });
  expect(await read(name)).toBe('# 我自己的\n');
  await handle.removeEntry(name);
  expect(await run()).toMatchObject({ problems: ['gone'] });
});

test('a file that was renamed or moved is found by its id or its markers, and no second one is made', async () => {
  await run();
  const text = await read(name);
  await handle.removeEntry(name);
  const below = await handle.getDirectoryHandle('收好', { create: true });
  const stream = await (await below.getFileHandle('我的名字.md', { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
  await askBackground('putAnnotation', toAnnotation());
  expect(await run('changes')).toEqual({ ...quiet, written: 1 });
  expect(await listMarkdown(handle)).toEqual(['收好/我的名字.md']);
  expect(await read('收好/我的名字.md')).toContain('留意风电。');
});

test('the file of a deleted article stays, and is named', async () => {
  await run();
  await askBackground('removeArticles', [article.id]);
  expect(await run('changes')).toEqual({ ...quiet, ofDeleted: [name] });
  expect(await read(name)).not.toBe('');
});

test('an article that was gone with its file has one again when it is back', async () => {
  await run();
  await askBackground('removeArticles', [article.id]);
  await handle.removeEntry(name);
  expect(await run('changes')).toEqual(quiet);
  await askBackground('restoreArticles', [article.id]);
  expect(await run('changes')).toEqual({ ...quiet, written: 1 });
});

test('a file has the notes of its own article, and no others', async () => {
  await askBackground('saveArticle', toArticle({ id: '2', title: '另一篇' }));
  await askBackground('putAnnotation', toAnnotation());
  expect(await run()).toEqual({ ...quiet, written: 2 });
  expect(await read(name)).toContain('留意风电。');
  expect(await read('另一篇 2.md')).not.toContain('留意风电。');
});

test('a file under another name that ends with its id is known, also when nothing is remembered of it', async () => {
  await run();
  const text = await read(name);
  await handle.removeEntry(name);
  await write(`我的名字 ${article.id}.md`, text);
  await removeFolderFiles([article.id]);
  expect(await run()).toEqual({ ...quiet, unchanged: 1 });
  expect(await listMarkdown(handle)).toEqual([`我的名字 ${article.id}.md`]);
});

test('a folder that is gone is said, and is no end of a run', async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('vault', { recursive: true });
  await expect(run()).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('a file that somebody changes while it is being written stays as they left it', async () => {
  await write(name, '他们的话');
  const file = await handle.getFileHandle(name);
  const { lastModified } = await file.getFile();
  await expect(writeText(file, '我们的话', lastModified - 1)).rejects.toMatchObject({
    name: 'FileChangedError',
  });
  expect(await read(name)).toBe('他们的话');
});

test('a run can be stopped before it wrote anything', async () => {
  const options = { extent: 'everything', signal: AbortSignal.abort(), onProgress: () => undefined } as const;
  expect(await runFolder(handle, options)).toMatchObject({ written: 0, isStopped: true });
  expect(await listMarkdown(handle)).toEqual([]);
});

test('a run that is stopped in the middle keeps what it wrote, and the next writes the others and no second one', async () => {
  const total = 120;
  for (let id = 1; id < total; id += 1) await askBackground('saveArticle', toArticle({ id: `s${id}` }));
  const stopping = new AbortController();
  const running = runFolder(handle, {
    extent: 'changes',
    signal: stopping.signal,
    onProgress: () => undefined,
  });
  while ((await listMarkdown(handle)).length < 2) await new Promise((resolve) => setTimeout(resolve));
  stopping.abort();
  const { written, isStopped } = await running;
  expect(isStopped).toBe(true);
  expect(written).toBeLessThan(100); // not to the end of what was read at once
  expect(await listMarkdown(handle)).toHaveLength(written);

  expect(await run('changes')).toEqual({ ...quiet, written: total - written });
  expect(await listMarkdown(handle)).toHaveLength(total);
});

test('the settings show the folder and what was done, and let it be updated', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  followRoute();
  location.hash = '#/settings';
  render(<LibraryRoot />, root);
  await openFolder();
  await expect
    .poll(() => root.querySelector('[data-testid="folder-result"]')?.textContent)
    .toContain('写入 1 个');
  expect(root.querySelector('[data-testid="folder-name"]')?.textContent).toBe('vault');
  expect(await findViolations(root)).toEqual([]);
  await updateEverything();
  expect(folderReport.value).toMatchObject({ written: 0, unchanged: 1 });
  await forgetFolder();
  expect(folder.value).toBeNull();
});
