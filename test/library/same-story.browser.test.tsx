import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
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

const first = toStory('a', wire, { title: '青山市公布清单', media: '青山日报' });
const second = toStory('b', wireElsewhere, { title: '三十六个项目来了', media: '临江晚报' });
const report = toStory('c', nextDay, { title: '青山市再公布清单' });

followRoute();
followChanges();
followStories();

beforeEach(async () => {
  await emptyLibrary();
  for (const article of [first, second, report]) await askBackground('saveArticle', article);
  location.hash = '#/';
  dispatchEvent(new HashChangeEvent('hashchange'));
  render(<LibraryRoot />, root);
  await expect.poll(() => findCard('c')).not.toBeNull();
});

afterEach(() => {
  render(null, root);
});

test('a list shows of each article where else its story is saved', async () => {
  await expect.poll(() => findAll('card-sources').length).toBe(2);
  expect(findCard('c')?.querySelector('details')).toBeNull();
  const sources = findCard('a')?.querySelector('details');
  expect(sources?.querySelector('summary')?.textContent).toBe('同一报道 · 2 个来源');
  sources?.querySelector('summary')?.click();
  expect(sources?.open).toBe(true);
  expect(sources?.textContent).toContain('临江晚报');
  expect(sources?.querySelector('a')?.getAttribute('href')).toBe('#/article/b');
  expect(await findViolations(root)).toEqual([]);
});

test('a list follows when another source comes and goes', async () => {
  await expect.poll(() => findAll('card-sources').length).toBe(2);
  await askBackground('saveArticle', toStory('d', `快讯：${wire}`, { media: null }));
  const count = () => findCard('a')?.querySelector('summary')?.textContent;
  await expect.poll(count).toBe('同一报道 · 3 个来源');
  await askBackground('removeArticles', ['b', 'd']);
  await expect.poll(() => findAll('card-sources').length).toBe(0);
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
