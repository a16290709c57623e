import { expect } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  elementsOf,
  textsOf,
  waitFor,
  waitForElements,
  type DriverPage,
} from '../../tools/browser/driver.ts';
import { test } from './journey-test.ts';

const pages = ['eastmoney-current', 'mirror'].map((name) => resolve(`test/fixtures/${name}.html`));

interface BackupFile {
  articles: { id: string }[];
  annotations: { articleId: string }[];
  drafts: { text: string }[];
  counts: Record<string, number>;
  checksum: string;
}

const ask = async (page: DriverPage, name: string, argument?: unknown): Promise<unknown> => {
  const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, argument })})`);
  const { ok, value } = answer as { ok: boolean; value: unknown };
  expect(ok, `${name}: ${JSON.stringify(answer)}`).toBe(true);
  return value;
};

/** Everything that a library holds, in the words of its own requests. */
const readLibrary = async (page: DriverPage) => ({
  articles: await ask(page, 'listKept', { kind: 'articles', after: null, limit: 100 }),
  annotations: await ask(page, 'listKept', { kind: 'annotations', after: null, limit: 100 }),
  drafts: await ask(page, 'listDrafts'),
  settings: await ask(page, 'getSettings'),
});

/** Two articles, one of them in the bin, a note and an unfinished one. */
async function fillLibrary(library: DriverPage): Promise<string> {
  await library.setFiles('import-input', pages);
  await waitForElements(library, 'article-card', 2);
  const cards = (await ask(library, 'listCards', { after: null, limit: 9 })) as { id: string; url: string }[];
  const [one, other] = cards;
  if (!one || !other) throw new Error('nothing was imported');
  const time = new Date().toISOString();
  await ask(library, 'putAnnotation', {
    ...{ id: '00000000-0000-4000-8000-000000000001', articleId: one.id, motivation: 'commenting' },
    body: [{ type: 'TextualBody', purpose: 'commenting', value: '留意“储能”\n第二行' }],
    ...{ target: { source: one.url }, created: time, modified: time },
  });
  await ask(library, 'putDraft', { articleId: one.id, text: '写了一半' });
  await ask(library, 'removeArticles', [other.id]);
  return one.id;
}

/** Opens a backup with other tools than ours. */
async function openBackup(path: string): Promise<BackupFile> {
  const bytes = gunzipSync(await readFile(path));
  const file = JSON.parse(bytes.toString('utf8')) as BackupFile;
  const content = bytes.subarray(0, bytes.lastIndexOf(',"checksum":"'));
  expect(createHash('sha256').update(content).digest('hex')).toBe(file.checksum);
  return file;
}

const counts = { articles: 2, annotations: 1, verdicts: 0, revisions: 0, drafts: 1 };

test('a click makes a file that other tools can read, and that restores an empty profile', async ({
  startBrowser,
}) => {
  const browser = await startBrowser();
  const library = await browser.openExtensionPage('library.html');
  const id = await fillLibrary(library);
  const before = await readLibrary(library);
  await library.evaluate("void (location.hash = '#/settings')");
  const { path } = await library.download('backup-now');
  await waitFor(
    library,
    `${elementsOf('backup-result')}[0]?.innerText.includes('2 篇文章，1 条笔记，已核对')`,
  );

  const file = await openBackup(path);
  expect(file.counts).toEqual(counts);
  expect(file.articles).toHaveLength(counts.articles);
  expect(file.annotations).toEqual([expect.objectContaining({ articleId: id })]);
  expect(file.drafts).toEqual([expect.objectContaining({ text: '写了一半' })]);

  const other = await startBrowser();
  const empty = await other.openExtensionPage('library.html');
  await empty.setFiles('import-input', [path]);
  await waitForElements(empty, 'article-card', 1);
  await waitForElements(empty, 'import-result', 1);
  await expect.poll(() => readLibrary(empty)).toEqual(before);
});

// A test cannot answer the browser's question: Firefox is told not to ask, and for Chromium the extension is a copy of which the
// manifest has the optional permission among the others.
test('the alarm writes a verified file into the downloads folder, from a background that had ended', async ({
  startBrowser,
}, testInfo) => {
  const browser = await startBrowser({ isPermitted: true });
  const library = await browser.openExtensionPage('library.html');
  await fillLibrary(library);
  await library.evaluate("void (location.hash = '#/settings')");
  await library.click('backup-daily');
  await waitFor(library, "chrome.alarms.get('backup')");
  await browser.endBackground();
  await library.evaluate("void chrome.alarms.create('backup', { when: Date.now() })");
  await waitFor(library, `${elementsOf('backup-result')}[0]?.innerText.includes('磁盘上的大小相符')`);
  expect((await textsOf(library, 'backup-result'))[0]).toContain('2 篇文章，1 条笔记，已核对');

  const folder = join(testInfo.outputPath('browser-0'), 'downloads', 'Tickermark');
  const names = await readdir(folder);
  expect(names).toEqual([expect.stringMatching(/^tickermark-backup-\d{8}-\d{6}\.json\.gz$/)]);
  expect((await openBackup(join(folder, names[0] ?? ''))).counts).toEqual(counts);
  const tomorrow = (await library.evaluate(
    "chrome.alarms.get('backup').then((a) => a.scheduledTime)",
  )) as number;
  expect(tomorrow - Date.now()).toBeGreaterThan(23 * 3_600_000);

  // By a click, now that it is permitted, it goes there as well.
  await library.click('backup-now');
  await expect.poll(() => readdir(folder)).toHaveLength(2);
});
