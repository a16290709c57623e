import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followKeys } from '../../src/library/follow-keys.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { clearSelection } from '../../src/library/selection.ts';
import { listFeed } from '../../src/library/state.ts';
import { followStories } from '../../src/library/story-sources.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation } from '../sample-article.ts';
import { nextDay, toStory, wire, wireElsewhere } from '../wire-story.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const findCard = (id: string) => root.querySelector<HTMLElement>(`[data-id="${id}"]`);

const listed = () => findAll('article-card').map(({ dataset }) => dataset['id']);
const toggle = (id: string) => findCard(id)?.querySelector<HTMLElement>('.story-toggle');
const box = (id: string) => findCard(id)?.querySelector('input[type="checkbox"]') as HTMLInputElement;
const focusedId = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['id'];
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

const first = toStory('a', wire, { title: '青山市公布清单', media: '青山日报' });
const second = toStory('b', wireElsewhere, { title: '三十六个项目来了', media: '临江晚报' });
const report = toStory('c', nextDay, { title: '青山市再公布清单' });

followRoute();
followChanges();
followStories();
followKeys();

beforeEach(async () => {
  await emptyLibrary();
  for (const article of [first, second, report]) await askBackground('saveArticle', article);
  clearSelection();
  if (listFeed.value?.stories) listFeed.value.stories.unfolded.value = new Set();
  location.hash = '#/';
  dispatchEvent(new HashChangeEvent('hashchange'));
  render(<LibraryRoot />, root);
  await expect.poll(() => findCard('c')).not.toBeNull();
});

afterEach(() => {
  render(null, root);
});

test('a list tells a story once, with its sources and the notes on all; unfolded, each is a row', async () => {
  await expect.poll(listed).toEqual(['c', 'b']);
  await askBackground('putAnnotation', toAnnotation({ articleId: 'a' }));
  await expect.poll(() => findCard('b')?.textContent).toContain('笔记 1');
  expect(toggle('b')?.textContent).toBe('同一报道 · 2 个来源');
  expect(toggle('b')?.ariaExpanded).toBe('false');
  expect(findCard('b')?.textContent).toContain('青山日报');
  expect(findCard('c')?.querySelector('.story-toggle')).toBeNull();
  expect(await findViolations(root)).toEqual([]);

  toggle('b')?.click();
  await expect.poll(listed).toEqual(['c', 'b', 'a']);
  expect(findAll('article-card').map(({ ariaPosInSet }) => ariaPosInSet)).toEqual(['1', '2', '3']);
  expect(findAll('article-card').map(({ ariaSetSize }) => ariaSetSize)).toEqual(['3', '3', '3']);
  expect(toggle('b')?.ariaExpanded).toBe('true');
  expect(findCard('b')?.textContent).not.toContain('笔记');
  expect(findCard('a')?.querySelector('h2 a')?.getAttribute('href')).toBe('#/article/a');
  expect(await findViolations(root)).toEqual([]);
  toggle('b')?.click();
  await expect.poll(listed).toEqual(['c', 'b']);
});

test('a key unfolds a story and folds it again, from any of its rows', async () => {
  await expect.poll(listed).toEqual(['c', 'b']);
  findCard('b')?.querySelector<HTMLElement>('h2 a')?.focus();
  press('s');
  await expect.poll(listed).toEqual(['c', 'b', 'a']);
  press('j');
  await expect.poll(focusedId).toBe('a');
  press('s');
  await expect.poll(listed).toEqual(['c', 'b']);
  expect(focusedId()).toBe('b');
});

test('the key folds a story also from a row so far down that its first is no longer in the page', async () => {
  const ids = Array.from({ length: 24 }, (_, index) => `more${index}`);
  for (const id of ids) await askBackground('saveArticle', toStory(id, wire, { title: `转载 ${id}` }));
  await expect.poll(listed).toEqual(['more23', 'c']);
  await expect.poll(() => toggle('more23')?.textContent).toBe('同一报道 · 26 个来源');
  findCard('more23')?.querySelector<HTMLElement>('h2 a')?.focus();
  press('s');
  await expect.poll(() => listed()[1]).not.toBe('c');
  for (let index = 1; index < 24; index += 1) {
    const before = focusedId();
    press('j');
    await expect.poll(focusedId).not.toBe(before);
  }
  await expect.poll(() => findCard('more23')).toBeNull();
  press('s');
  await expect.poll(listed).toEqual(['more23', 'c']);
  expect(focusedId()).toBeDefined();
});

test('a folded story is acted upon whole, an unfolded one by row; both are taken back', async () => {
  await expect.poll(listed).toEqual(['c', 'b']);
  findCard('b')?.querySelector<HTMLElement>('h2 a')?.focus();
  press('x');
  await expect.poll(() => root.textContent).toContain('导出选中的 2 篇');
  press('d');
  await expect.poll(listed).toEqual(['c']);
  await expect.poll(() => find('undo')).toBeDefined();
  find('undo')?.click();
  await expect.poll(listed).toEqual(['c', 'b']);

  expect(box('b').checked).toBe(false);
  toggle('b')?.click();
  await expect.poll(listed).toEqual(['c', 'b', 'a']);
  box('a').click();
  await expect.poll(() => root.textContent).toContain('导出选中的 1 篇');
  toggle('b')?.click();
  await expect.poll(() => box('b').indeterminate).toBe(true);
  toggle('b')?.click();
  await expect.poll(listed).toEqual(['c', 'b', 'a']);
  findCard('b')?.querySelector<HTMLElement>('[data-testid="card-delete"]')?.click();
  await expect.poll(listed).toEqual(['c', 'a']);
  await expect.poll(() => find('card-sources')).toBeUndefined();
});

test('a range takes stories whole', async () => {
  await expect.poll(listed).toEqual(['c', 'b']);
  box('c').click();
  await expect.poll(() => root.textContent).toContain('导出选中的 1 篇');
  box('b').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await expect.poll(() => root.textContent).toContain('导出选中的 3 篇');
});

test('a list follows when another source comes and goes', async () => {
  await expect.poll(listed).toEqual(['c', 'b']);
  await askBackground('saveArticle', toStory('d', `快讯：${wire}`, { media: null }));
  await expect.poll(listed).toEqual(['d', 'c']);
  expect(toggle('d')?.textContent).toBe('同一报道 · 3 个来源');
  await askBackground('removeArticles', ['b', 'd']);
  await expect.poll(listed).toEqual(['c', 'a']);
  await expect.poll(() => find('card-sources')).toBeUndefined();
});

test('what a search does not find is told by no row, and tells none', async () => {
  location.hash = '#/?q=media:青山日报';
  await expect.poll(listed).toEqual(['c', 'a']);
  await expect.poll(() => toggle('a')?.textContent).toBe('同一报道 · 2 个来源');
  toggle('a')?.click();
  await expect.poll(() => findCard('a')?.textContent).toContain('三十六个项目来了');
  expect(listed()).toEqual(['c', 'a']);
});

test('unfolded rows of a search show what was found in each, and the story is told by the first alone', async () => {
  location.hash = '#/?q=龙头';
  await expect.poll(listed).toEqual(['c', 'b']);
  await expect.poll(() => toggle('b')?.textContent).toBe('同一报道 · 2 个来源');
  toggle('b')?.click();
  await expect.poll(listed).toEqual(['c', 'b', 'a']);
  expect(['c', 'b', 'a'].map((id) => findCard(id)?.querySelector('mark')?.textContent)).toEqual(
    ['c', 'b', 'a'].map(() => '龙头'),
  );
  expect(findAll('card-sources').map((sources) => sources.closest('article')?.dataset['id'])).toEqual(['b']);
  expect(await findViolations(root)).toEqual([]);
});

test('an article shows its other sources, and the notes made there', async () => {
  await askBackground('putAnnotation', toAnnotation({ articleId: 'b' }));
  location.hash = '#/article/a';
  await expect.poll(() => find('note-elsewhere')?.textContent).toContain('留意风电。');
  const source = find('story-source');
  expect(source?.textContent).toContain('临江晚报');
  expect(source?.querySelector('a')?.textContent).toBe('三十六个项目来了');
  expect(source?.querySelector('a')?.getAttribute('href')).toBe('library.html#/article/b');
  expect(findAll('annotation')).toEqual([]);
  expect(await findViolations(root)).toEqual([]);

  await askBackground('removeArticles', ['b']);
  await expect.poll(() => find('story-source')).toBeUndefined();
});

test('the report of another day has no other source', async () => {
  location.hash = '#/article/c';
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('青山市再公布清单');
  location.hash = '#/article/b';
  await expect.poll(() => find('story-source')?.textContent).toContain('青山市公布清单');
  location.hash = '#/article/c';
  await expect.poll(() => find('story-source')).toBeUndefined();
});
