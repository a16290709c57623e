import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followKeys } from '../../src/library/follow-keys.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { askBackground } from '../../src/messaging/ask.ts';
import type { Article } from '../../src/model/article.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const idsOf = (testId: string) => findAll(testId).map(({ dataset }) => dataset['id']);
const field = () => find('search') as HTMLInputElement;

function type(text: string, isComposing = false): void {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
}

function press(key: string, target: EventTarget = document.activeElement ?? document.body): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** An article whose text says one thing, and names a company in it. */
function toOwn(id: string, title: string, sentence: string): Article {
  const start = sentence.indexOf('东方国信');
  const mention = {
    secid: '0.300166',
    surface: '东方国信',
    start,
    end: start + 4,
    via: 'link',
    doubt: null,
  } as const;
  const mentions = start < 0 ? [] : [mention];
  const figure = /\d+亿元/.exec(sentence);
  return toArticle({
    id,
    title,
    text: sentence,
    paragraphs: [{ start: 0, end: sentence.length, heading: false }],
    mentions,
    figures: figure
      ? [
          {
            surface: figure[0],
            start: figure.index,
            end: figure.index + figure[0].length,
            label: '净利润',
            value: 1,
            unit: '元',
            quantity: 'money',
          },
        ]
      : [],
    clusters: [],
  });
}

followRoute();
followChanges();
followKeys();

beforeEach(async () => {
  const cards = await askBackground('listCards', { after: null, limit: 1000 });
  await askBackground(
    'removeArticles',
    cards.map(({ id }) => id),
  );
  await askBackground('saveArticle', toArticle({ id: 'cluster' }));
  await askBackground(
    'saveArticle',
    toOwn('profit', '年报速览', '东方国信净利润12亿元，同比增长。乙公司亏损3亿元。'),
  );
  await askBackground('saveArticle', toOwn('other', '无关的文章', '这里没有公司。'));
  await askBackground(
    'putAnnotation',
    toAnnotation({ articleId: 'profit', about: '0.300166', secids: ['0.300166'] }),
  );
  await askBackground('setTags', { id: 'profit', tags: ['业绩'] });
  await askBackground('setTags', { id: 'other', tags: ['业绩公告'] });
  location.hash = '#/';
  render(<LibraryRoot />, root);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => findAll('article-card').length).toBe(3);
});

afterEach(() => {
  render(null, root);
});

test('what is typed is looked for at once, marked, and in the address', async () => {
  type('净利润 12亿');
  await expect.poll(() => idsOf('article-card')).toEqual(['profit']);
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['净利润12亿']);
  expect(decodeURIComponent(location.hash)).toBe('#/?q=净利润 12亿&order=newest');
  expect(await findViolations(root)).toEqual([]);
});

test('an input method is let finish', async () => {
  type('jing', true);
  expect(location.hash).toBe('#/');
  field().value = '净利润';
  field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await expect.poll(() => idsOf('article-card')).toEqual(['profit']);
});

test('Back leads from a search to everything in one step', async () => {
  const before = history.length;
  for (const text of ['净', '净利', '净利润']) type(text);
  await expect.poll(() => idsOf('article-card')).toEqual(['profit']);
  expect(history.length).toBeLessThanOrEqual(before + 1);
  history.back();
  await expect.poll(() => findAll('article-card').length).toBe(3);
  await expect.poll(() => field().value).toBe('');
});

test('Back from an article leads to where the list was scrolled to', async () => {
  for (let index = 0; index < 20; index += 1)
    await askBackground('saveArticle', toOwn(`more${index}`, `第${index}篇`, '很多文章。'));
  await expect.poll(() => find('article-card')?.ariaSetSize).toBe('23');
  const scrolled = new Promise((resolve) => {
    addEventListener('scroll', resolve, { once: true });
  });
  scrollTo({ top: 500, behavior: 'instant' });
  await scrolled;
  location.hash = '#/article/profit';
  await expect.poll(() => find('note-editor')).toBeDefined();
  await expect.poll(() => scrollY).toBe(0);
  history.back();
  await expect.poll(() => scrollY).toBe(500);
});

test('filters are chips that can be taken off; problems are said, and nothing is thrown', async () => {
  type('tag:"业绩" 净利润');
  await expect.poll(() => idsOf('article-card')).toEqual(['profit']);
  expect(find('filter')?.textContent).toContain('业绩');
  find('filter')?.querySelector('button')?.click();
  await expect.poll(() => field().value).toBe('净利润');
  type('after:昨天');
  await expect.poll(() => find('query-problem')?.textContent).toContain('after:昨天');
  expect(await findViolations(root)).toEqual([]);
  type('没有这样的词');
  await expect.poll(() => root.textContent).toContain('资料库中没有符合的文章');
});

test('all that is found is selected, tagged, and the tag is taken back', async () => {
  type('tag:业绩');
  await expect.poll(() => findAll('article-card').length).toBe(2);
  find('select-all')?.click();
  await expect.poll(() => find('tag-selected')).toBeDefined();
  const input = find('tag-selected') as HTMLInputElement;
  input.value = '待读';
  press('Enter', input);
  const tagged = async () => (await askBackground('listTagged', ['待读'])).articles.length;
  await expect.poll(tagged).toBe(2);
  await expect.poll(() => find('undo')).toBeDefined();
  find('undo')?.click();
  await expect.poll(tagged).toBe(0);
});

test('keys move, select, delete and take back; not while something is typed', async () => {
  press('j', document.body);
  const [first] = findAll('article-card');
  expect(first?.contains(document.activeElement)).toBe(true);
  press('j');
  press('x');
  await expect.poll(() => root.textContent).toContain('导出选中的 1 篇');
  press('d');
  await expect.poll(() => findAll('article-card').length).toBe(2);
  press('u', document.body);
  await expect.poll(() => findAll('article-card').length).toBe(3);
  press('/', document.body);
  await expect.poll(() => document.activeElement).toBe(field());
  press('j');
  press('d');
  expect(document.activeElement).toBe(field());
  field().blur();
  press('?', document.body);
  await expect.poll(() => find('keys')).toBeDefined();
  expect(await findViolations(root)).toEqual([]);
  (find('keys') as HTMLDialogElement).close();
  await expect.poll(() => find('keys')).toBeUndefined();
});

test('a security has a dossier: notes, the figures beside its name, articles', async () => {
  location.hash = '#/security/0.300166';
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('东方国信');
  expect(findAll('figure-near').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('东方国信净利润12亿元，同比增长。'),
  ]);
  expect(idsOf('dossier-article').sort()).toEqual(['cluster', 'profit']);
  expect(findAll('found-note')).toHaveLength(1);
  expect(await findViolations(root)).toEqual([]);
});

test('a long dossier shows the figures of the latest articles, all when wanted, and when it was in the news', async () => {
  for (let month = 1; month <= 7; month += 1) {
    const article = toOwn(
      `long${month}`,
      `第${month}月`,
      `东方国信净利润${month}亿元，另有收入9${month}亿元。`,
    );
    await askBackground('saveArticle', { ...article, publishedAt: `2025-0${month}-05T09:00:00+08:00` });
  }
  location.hash = '#/security/0.300166';
  await expect.poll(() => findAll('figure-near').length).toBe(4);
  await expect.poll(() => find('to-articles')?.textContent).toBe('文章 9');
  find('to-articles')?.click();
  expect(document.activeElement?.id).toBe('dossier-articles');
  expect(location.hash).toBe('#/security/0.300166');
  find('unfold-figures')?.click();
  await expect.poll(() => findAll('figure-near').length).toBe(8);
  expect(find('unfold-figures')?.ariaExpanded).toBe('true');
  expect(await findViolations(root)).toEqual([]);

  const bars = [...(find('time-bars')?.querySelectorAll('a') ?? [])];
  expect(bars.map((bar) => bar.ariaLabel).slice(-2)).toEqual(['2025年7月：1 篇', '2026年1月：2 篇']);
  bars.at(-1)?.click();
  await expect.poll(() => idsOf('article-card').sort()).toEqual(['cluster', 'profit']);
  history.back();
  await expect.poll(() => findAll('figure-near').length).toBe(8);
});

test('a security that nothing names has an empty dossier', async () => {
  location.hash = '#/security/1.600519';
  await expect.poll(() => root.textContent).toContain('保存的文章中没有提到它');
});

test('notes across articles are filtered by colour', async () => {
  location.hash = '#/notes';
  await expect.poll(() => findAll('found-note').length).toBe(1);
  expect(find('found-note')?.textContent).toContain('年报速览');
  expect(await findViolations(root)).toEqual([]);
  location.hash = '#/notes?colour=green';
  await expect.poll(() => root.textContent).toContain('这里没有笔记');
});

test('clusters are listed by name, and shown across articles', async () => {
  location.hash = '#/clusters';
  await expect.poll(() => find('cluster-name')?.textContent).toBe('清洁能源 1');
  expect(await findViolations(root)).toEqual([]);
  find('cluster-name')?.querySelector('a')?.click();
  await expect.poll(() => find('cluster-of-article')?.textContent).toContain('东岭风场');
  expect(await findViolations(root)).toEqual([]);
});

test('tags are merged and parted again', async () => {
  location.hash = '#/tags';
  await expect.poll(() => findAll('tag-row').length).toBe(2);
  for (const row of findAll('tag-row')) row.querySelector('input')?.click();
  await expect.poll(() => find('tag-merge')).toBeDefined();
  expect(await findViolations(root)).toEqual([]);
  (find('tag-merge') as HTMLInputElement).value = '财报';
  find('tag-merge-do')?.click();
  await expect
    .poll(() => findAll('tag-row').map(({ textContent }) => textContent))
    .toEqual([expect.stringContaining('#财报文章 2')]);
  find('undo')?.click();
  await expect.poll(() => findAll('tag-row').length).toBe(2);
});
