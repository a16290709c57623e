import { render } from 'preact';
import { beforeAll, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followBackups } from '../../src/library/follow-backups.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { importFiles } from '../../src/library/import-actions.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { importReport } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import type { ImportPart } from '../../src/messaging/protocol.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
const listEverything = async () => ({
  articles: await askBackground('listKept', { kind: 'articles', after: null, limit: 100 }),
  settings: await askBackground('getSettings'),
  annotations: await askBackground('listKept', { kind: 'annotations', after: null, limit: 100 }),
  drafts: await askBackground('listDrafts'),
});

const importId = '00000000-0000-4000-8000-0000000000aa';

function toWaiting(): ImportPart {
  const id = '00000000-0000-4000-8000-000000000002';
  const annotations = [toAnnotation({ id, articleId: '202601020000000055' })];
  return { importId, phase: 1, batch: 0, articles: [], part: { annotations, verdicts: [], revisions: [] } };
}

test('a click makes a verified backup of everything, the bin too; it restores to the same, and a cut one to nothing', async () => {
  const files: Blob[] = [];
  // The browser's own, told to remember what is downloaded.
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return make(file);
  });
  const { colourNames } = await askBackground('getSettings');
  await askBackground('putSettings', { colourNames: { ...colourNames, pink: '风险' } });
  const article = toArticle();
  await askBackground('saveArticle', article);
  await askBackground('putAnnotation', toAnnotation());
  await askBackground('saveArticle', { ...article, id: '202601020000000099' });
  await askBackground('removeArticles', ['202601020000000099']);
  // A note that waits for its article, as other tools' files may bring, and one that is not finished.
  await askBackground('stageImport', toWaiting());
  await askBackground('commitImport', { importId, onConflict: 'both' });
  await askBackground('putDraft', { articleId: article.id, text: '写了一半' });
  const before = await listEverything();
  expect(before.annotations.annotations).toHaveLength(2);
  expect(before.articles.articles).toHaveLength(2);

  followRoute();
  followBackups();
  location.hash = '#/settings';
  render(<LibraryRoot />, root);
  await expect.poll(() => find('backup-now')).not.toBeNull();
  find('backup-now')?.click();
  await expect.poll(() => find('backup-result')?.textContent).toContain('2 篇文章，2 条笔记，已核对');
  expect(await findViolations(root)).toEqual([]);

  await emptyLibrary();
  const [backup] = files;
  if (!backup) throw new Error('nothing was downloaded');
  await importFiles([new File([backup.slice(0, backup.size - 20)], 'cut.json.gz')]);
  expect(importReport.value?.refusals.files).toBe(1);
  expect((await listEverything()).articles.articles).toEqual([]);
  await importFiles([new File([backup], 'backup.json.gz')]);
  expect(await listEverything()).toEqual(before);
});

test('a backup of nothing but settings restores them', async () => {
  await emptyLibrary();
  const { colourNames } = await askBackground('getSettings');
  const settings = { colourNames: { ...colourNames, green: '机会' } };
  const none = { articles: [], annotations: [], verdicts: [], revisions: [] };
  const file = JSON.stringify({ format: 'tickermark', version: 1, settings, ...none });
  await importFiles([new File([file], 'settings.json')]);
  expect((await askBackground('getSettings')).colourNames.green).toBe('机会');
});

test('where downloads are permitted a click makes it through the background, and says that it is on the disk', async () => {
  await emptyLibrary();
  await askBackground('saveArticle', toArticle());
  fakeBrowser.permissions.grant('downloads');
  find('backup-now')?.click();
  await expect.poll(() => find('backup-result')?.textContent).toContain('磁盘上的大小相符');
  expect(fakeBrowser.downloads.files.size).toBe(1);
  fakeBrowser.downloads.interrupt('FILE_NO_SPACE');
  find('backup-now')?.click();
  await expect.poll(() => find('backup-failed')?.textContent).toContain('FILE_NO_SPACE');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('没有备份成');
  expect(await findViolations(root)).toEqual([]);
  fakeBrowser.downloads.interrupt(null);
  fakeBrowser.permissions.revoke('downloads');
});

test('a backup shows how far it is, and stopped it leaves nothing', async () => {
  await emptyLibrary();
  for (let id = 0; id < 120; id += 1) await askBackground('saveArticle', toArticle({ id: `stop-${id}` }));
  fakeBrowser.permissions.grant('downloads');
  fakeBrowser.downloads.files.clear();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  fakeBrowser.downloads.hold(promise); // it is not done before it is stopped
  find('backup-now')?.click();
  await expect.poll(() => find('work-stop')).not.toBeNull();
  expect(find('work-progress')?.textContent).toMatch(/第 \d+ 篇，共 120 篇/);
  find('work-stop')?.click();
  await expect.poll(() => root.textContent).toContain('已停止，没有生成任何东西。');
  await expect.poll(() => find('work-progress')).toBeNull();
  resolve(undefined);
  fakeBrowser.downloads.hold(Promise.resolve());
  expect(find('backup-result')?.textContent).toBe('还没有备份过。');
  expect(find('backup-failed')).toBeNull();
  expect(fakeBrowser.downloads.files.size).toBe(0);
  fakeBrowser.permissions.revoke('downloads');
});

test('a schedule asks for its permission, and stays off where that is refused', async () => {
  const kept = async () => (await askBackground('getSettings')).backupSchedule;
  fakeBrowser.permissions.answer(false);
  find('backup-daily')?.click();
  await expect.poll(() => find('backup-refused')?.textContent).not.toBe('');
  expect(await kept()).toBe('off');
  expect(find('backup-off')?.matches(':checked')).toBe(true);
  fakeBrowser.permissions.answer(true);
  find('backup-daily')?.click();
  await expect.poll(kept).toBe('daily');
  expect(find('backup-refused')?.textContent).toBe('');
});

test('a reminder is shown outside the settings, puts itself off for a week, and ends with a backup', async () => {
  await emptyLibrary();
  for (let id = 0; id < 51; id += 1) await askBackground('saveArticle', toArticle({ id: String(id) }));
  location.hash = '#/notes';
  await expect.poll(() => find('backup-reminder')?.textContent).toContain('51');
  expect(await findViolations(root)).toEqual([]);
  find('backup-remind-later')?.click();
  await expect.poll(() => find('backup-reminder')).toBeNull();
  expect((await askBackground('getSettings')).dismissedReminder?.changes).toBe(51);

  await askBackground('putSettings', { dismissedReminder: null });
  await expect.poll(() => find('backup-reminder')).not.toBeNull();
  find('backup-remind-now')?.click();
  await expect.poll(() => find('backup-reminder')).toBeNull();
});
