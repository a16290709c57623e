import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { answer } from '../../src/messaging/answer.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import type { PageReading, TabRequests } from '../../src/messaging/protocol.ts';
import { PopupRoot } from '../../src/popup/popup-root.tsx';
import { loadReminder } from '../../src/popup/backup-actions.ts';
import { loadTab } from '../../src/popup/article-actions.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser, toTab } from '../fake-browser.ts';
import { toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const { id } = toArticle();
let page: PageReading;

answer<TabRequests>({
  readPage: () => page,
  showPassage: () => true,
  refresh: () => undefined,
  refreshAnnotations: () => undefined,
  markSelection: () => false,
});

const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);

async function openPopup(reading: PageReading): Promise<void> {
  page = reading;
  fakeBrowser.openTabs({ ...toTab(7), url: 'https://finance.eastmoney.com/a/1.html' });
  render(<PopupRoot />, root);
  await loadTab();
}

beforeEach(async () => {
  await askBackground('removeArticles', [id]);
});

afterEach(() => {
  render(null, root);
});

test('an article is saved, noted, and its notes are listed', async () => {
  await openPopup({ state: 'article', article: toArticle() });
  await expect.poll(() => find('popup-save')?.textContent).toBe('保存文章');
  find('popup-save')?.click();
  await expect.poll(() => find('popup-save')?.ariaDisabled).toBe('true');

  const note = find('popup-note') as HTMLTextAreaElement;
  note.value = '留意风电';
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => find('popup-note-save')?.ariaDisabled).toBe('false');
  find('popup-note-save')?.click();
  await expect.poll(() => find('annotation')?.textContent).toContain('留意风电');
  expect(note.value).toBe('');
  expect(await findViolations(root)).toEqual([]);
});

test('a clipboard that refuses gives the text to copy by hand', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Denied'));
  await openPopup({ state: 'article', article: toArticle() });
  await expect.poll(() => find('popup-copy')).not.toBeNull();
  find('popup-copy')?.click();
  await expect
    .poll(() => root.querySelector<HTMLTextAreaElement>('.manual-copy')?.value)
    .toContain('清洁能源');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Ctrl+C');
});

test.each([
  ['no-article', '不是文章'],
  ['unreadable', '没有读到正文'],
] as const)('of a page that is %s it says so', async (state, sentence) => {
  await openPopup({ state });
  await expect.poll(() => find('popup-message')?.textContent).toContain(sentence);
  expect(find('popup-open-library')).not.toBeNull();
  expect(find('popup-save')).toBeNull();
  expect(await findViolations(root)).toEqual([]);
});

test('where much is in no backup a reminder says so, and makes one, here or in the library', async () => {
  for (let count = 0; count < 51; count += 1)
    await askBackground('saveArticle', toArticle({ id: String(count) }));
  await openPopup({ state: 'no-article' });
  await loadReminder();
  await expect.poll(() => find('backup-reminder')?.textContent).toContain('51');
  expect(await findViolations(root)).toEqual([]);
  find('backup-remind-now')?.click();
  await expect.poll(() => fakeBrowser.openedAddresses.at(-1)).toContain('library.html?backup#/settings');

  await loadReminder();
  fakeBrowser.permissions.grant('downloads');
  find('backup-remind-now')?.click();
  await expect.poll(() => root.querySelector('.dock-status')?.textContent).toContain('已核对');
  await loadReminder();
  expect(find('backup-reminder')).toBeNull();
});
