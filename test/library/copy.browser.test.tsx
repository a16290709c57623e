import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followKeys } from '../../src/library/follow-keys.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { askBackground } from '../../src/messaging/ask.ts';
import type { Clip } from '../../src/model/clip.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toArticle, toMention } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const said = () => root.querySelector('.toast')?.textContent ?? '';

const start = toArticle().text.indexOf('风电');
const article = toArticle({ mentions: [{ ...toMention('0.300166', '风电'), start, end: start + 2 }] });
const other = toArticle({ id: '2', title: '另一篇', text: '另一件事：储能电站开工。' });

/** What the clipboard was given last; tests have no leave to write the real one. */
let copied: Clip | null;

beforeAll(emptyLibrary);

followRoute();
followChanges();
followKeys();

beforeEach(async () => {
  copied = null;
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    copied = { plain: await read('text/plain'), html: await read('text/html') };
  });
  for (const one of [other, article]) await askBackground('saveArticle', one);
  await askBackground('putAnnotation', toAnnotation({ about: '0.300166', secids: ['0.300166'] }));
  render(<LibraryRoot />, root);
  await open('#/');
  await expect.poll(() => findAll('article-card').length).toBe(2);
});

afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

async function open(hash: string): Promise<void> {
  location.hash = hash;
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => location.hash).toBe(hash);
}

/** Clicks a copy button once it is there, and gives what the clipboard got. */
async function copyBy(testId: string): Promise<Clip> {
  await expect.poll(() => find(testId)).toBeDefined();
  find(testId)?.click();
  await expect.poll(() => copied).not.toBeNull();
  if (!copied) throw new Error('nothing was copied');
  return copied;
}

function press(key: string): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const rowOf = (title: string) =>
  findAll('article-card').find(({ textContent }) => textContent.includes(title));

test('the key c copies the article with the focus, with its notes', async () => {
  rowOf('做强产业集群')?.querySelector('a')?.focus();
  press('c');
  await expect.poll(() => copied?.plain).toContain('# 青山市：做强产业集群');
  expect(copied?.plain).toContain('留意风电。');
  expect(copied?.html).toContain('<h2>青山市：做强产业集群</h2>');
  await expect.poll(said).toContain('已复制');
});

test('what is selected is copied as a table, a row each', async () => {
  find('select-all')?.click();
  await expect.poll(() => find('copy-selected')?.ariaLabel).toBe('把选中的 2 篇复制成表格');
  rowOf('另一篇')?.querySelector('a')?.focus();
  press('c');
  await expect.poll(() => copied?.plain.split('\r\n').length).toBe(3);
  expect(copied?.plain).toContain('另一篇\t青山日报');
  expect(await findViolations(root)).toEqual([]);
});

test('an open article is copied, and so are its clusters and its notes', async () => {
  await open(`#/article/${article.id}`);
  expect((await copyBy('copy-article')).plain).toContain('## 产业集群');
  copied = null;
  expect((await copyBy('copy-cluster')).plain).toMatch(/^### 1\. 清洁能源/);
  copied = null;
  expect((await copyBy('copy-annotation')).plain).toContain('**风电**\n\n留意风电。');
});

test('notes are copied across articles', async () => {
  await open('#/notes');
  expect((await copyBy('copy-annotation')).plain).toMatch(/^—— \[青山市：做强产业集群\]\(<https:/);
});

test('clusters are copied across articles', async () => {
  await open(`#/clusters/${encodeURIComponent('清洁能源')}`);
  expect((await copyBy('copy-cluster')).plain).toContain('- 引领：风电');
});

test('the figures of a dossier are copied as a table with links to their sentences', async () => {
  const text = '风电投资820亿元。';
  const place = { start: 4, end: 9 };
  await askBackground(
    'saveArticle',
    toArticle({
      id: '3',
      text,
      paragraphs: [{ start: 0, end: text.length, heading: false }],
      mentions: [{ ...toMention('1.601016', '风电'), start: 0, end: 2 }],
      figures: [{ surface: '820亿元', ...place, label: '投资', value: 82e9, unit: '元', quantity: 'money' }],
      clusters: [],
    }),
  );
  await open('#/security/1.601016');
  const lines = (await copyBy('copy-figures')).plain.split('\r\n').map((line) => line.split('\t'));
  expect(lines[0]?.slice(1, 5)).toEqual(['指标', '原文', '数值', '单位']);
  expect(lines[1]?.slice(1, 6)).toEqual(['投资', '820亿元', '82000000000', '元', text]);
  expect(lines[1]?.at(-1)).toContain('#:~:text=');
  await askBackground('removeArticles', ['3']);
});

test('a clipboard that refuses gives the text to copy by hand', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  find('copy-article')?.click();
  await expect.poll(() => find('copy-refused')).toBeDefined();
  const field = find('manual-copy') as HTMLTextAreaElement;
  expect(field.value).toContain('## 产业集群');
  expect(field.selectionEnd).toBe(field.value.length);
  expect(await findViolations(root)).toEqual([]);
  find('copy-refused')?.querySelector('button')?.click();
  await expect.poll(() => find('copy-refused')).toBeUndefined();
});
