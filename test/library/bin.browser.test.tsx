import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followKeys } from '../../src/library/follow-keys.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { clearSelection } from '../../src/library/selection.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { addArticle } from '../../src/store/articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { write } from '../../src/store/transact.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

/** The index of the search is made beside the tests, which takes its time. */
const slow = { timeout: 10_000 };
vi.setConfig({ testTimeout: 40_000 });
const count = 130;
const root = document.body.appendChild(document.createElement('div'));
const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const rows = (kind: string) => findAll('bin-item').filter(({ dataset }) => dataset['kind'] === kind);
const idsOf = (kind: string) => rows(kind).map(({ dataset }) => dataset['id']);
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focusedId = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['id'];
const saved = async () => (await askBackground('listIds')).length;
const uuid = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;

followRoute();
followChanges();
followKeys();
beforeEach(async () => {
  await emptyLibrary();
  clearSelection();
  await write(await openStore(), async (transaction) => {
    for (let index = 0; index < count; index += 1) {
      // Removed one after the other: "a0" is the latest.
      const deletedAt = new Date(Date.UTC(2026, 0, 9) - index * 60_000).toISOString();
      const article = toSavedArticle({ id: `a${index}`, title: `第${index}篇`, deletedAt });
      await addArticle(transaction, article);
    }
    await addArticle(transaction, toSavedArticle({ id: 'kept' }));
  });
  for (let index = 0; index < 3; index += 1)
    await askBackground('putAnnotation', toAnnotation({ id: uuid(index), articleId: 'kept' }));
  await askBackground('removeNotes', [0, 1, 2].map(uuid));
  render(<LibraryRoot />, root);
  location.hash = '#/bin';
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => idsOf('article')[0], slow).toBe('a0');
  (document.activeElement as HTMLElement).blur();
});
afterEach(() => {
  render(null, root);
});
afterAll(emptyLibrary);

test('of a full bin few rows are in the page, and the notes are not far below them', async () => {
  await expect.poll(() => rows('note').length).toBe(3);
  expect(rows('article').length).toBeLessThan(51);
  expect(await findViolations(root)).toEqual([]);
});

test('a range is selected by keys, restored, and taken back', async () => {
  press('j');
  press('x');
  for (let index = 1; index < 5; index += 1) {
    press('j');
    await expect.poll(focusedId).toBe(`a${index}`);
  }
  press('X');
  await expect.poll(() => find('restore-articles')?.textContent).toBe('恢复选中的 5 项');
  expect(await findViolations(root)).toEqual([]);
  press('r');
  await expect.poll(saved, slow).toBe(6);
  await expect.poll(() => idsOf('article')[0]).toBe('a5');
  expect(find('restore-articles')).toBeUndefined();
  await expect.poll(() => find('undo')).toBeDefined();
  press('u');
  await expect.poll(saved, slow).toBe(1);
  await expect.poll(() => idsOf('article').slice(0, 5).sort(), slow).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
});

test('everything of a kind is selected, read or not, and restored at once', async () => {
  press('a');
  await expect.poll(() => find('restore-articles')?.textContent).toBe(`恢复选中的 ${count} 项`);
  find('restore-articles')?.click();
  await expect.poll(saved, slow).toBe(count + 1);
  await expect.poll(() => rows('article').length).toBe(0);
  expect(rows('note')).toHaveLength(3);
});

test('where only notes are left, all of them are selected', async () => {
  press('a');
  await expect.poll(() => find('restore-articles')?.textContent).toBe(`恢复选中的 ${count} 项`);
  press('r');
  await expect.poll(() => rows('article').length, slow).toBe(0);
  (document.activeElement as HTMLElement).blur();
  press('a');
  await expect.poll(() => find('restore-notes')?.textContent).toBe('恢复选中的 3 项');
});

test('one note is restored by its button, and taken back', async () => {
  await expect.poll(() => rows('note').length).toBe(3);
  const [first] = rows('note');
  first?.querySelector<HTMLElement>('[data-testid="restore"]')?.click();
  await expect.poll(() => rows('note').length).toBe(2);
  const notes = async () => (await askBackground('loadAnnotations', 'kept')).annotations.map(({ id }) => id);
  expect(await notes()).toEqual([first?.dataset['id']]);
  find('undo')?.click();
  await expect.poll(() => rows('note').length).toBe(3);
});
