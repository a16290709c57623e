import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { toTickermarkJson } from '../to-tickermark-json.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { noteText } from '../../src/model/annotation.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const article = toSavedArticle();

const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const findButton = (text: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text);

function type(text: string): void {
  const editor = find('note-editor') as HTMLTextAreaElement;
  editor.value = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function chooseFiles(...files: File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find('import-input') as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const json = (articles = [article], annotations = [toAnnotation()]) =>
  new File(
    [toTickermarkJson({ articles, annotations, verdicts: [], revisions: [] }, '2026-01-05T00:00:00Z')],
    'library.json',
  );

followRoute();

beforeEach(async () => {
  const cards = await askBackground('listCards', { after: null, limit: 1000 });
  await askBackground(
    'removeArticles',
    cards.map(({ id }) => id),
  );
  location.hash = '#/';
  render(<LibraryRoot />, root);
  await expect.poll(() => find('import-input')).toBeDefined();
  // Loads what is left: nothing.
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => root.textContent).toContain('这里还没有文章');
});

afterEach(() => {
  render(null, root);
});

async function fill(...files: File[]): Promise<void> {
  chooseFiles(...files);
  await expect.poll(() => find('article-card')).toBeDefined();
}

/** The reader's words on the article, as they are on the disk. */
async function wordsInLibrary(): Promise<string[]> {
  return (await askBackground('loadArticle', article.id)).annotations.map(noteText);
}

async function openArticle(): Promise<void> {
  await fill(json());
  root.querySelector<HTMLElement>('[data-testid="article-card"] a')?.click();
  await expect.poll(() => find('annotation')).toBeDefined();
}

test('an empty library says what to do', async () => {
  expect(root.textContent).toContain('点工具栏上的 Tickermark');
  expect(await findViolations(root)).toEqual([]);
});

test('files are imported; a broken one is named with its reason, and the others go on', async () => {
  const page =
    '<!doctype html><link rel="canonical" href="https://finance.eastmoney.com/a/202601050000000009.html">' +
    '<h1>南湖市：项目</h1><div id="ContentBody"><p>南湖市将实施项目。</p></div>';
  await fill(
    new File(['{"format":"tickermark","version":1'], 'cut.json'),
    json([toSavedArticle({ id: 'imported' })], []),
    new File(['<p>nothing</p>'], 'empty.html'),
    new File([page], 'page.html'),
  );
  expect(find('import-result')?.textContent).toBe('文章与笔记：新增 2，更新 0，已有 0。');
  expect(findAll('import-error').map(({ textContent }) => textContent)).toEqual([
    '“cut.json”没有导入：不是完整的 JSON，也许文件被截断了。',
    '“empty.html”没有导入：其中没有读到文章。',
  ]);
  expect(findAll('article-card')).toHaveLength(2);
  expect(await findViolations(root)).toEqual([]);
});

test('an article is deleted, and comes back', async () => {
  await fill(json());
  find('card-delete')?.click();
  await expect.poll(() => findAll('article-card')).toEqual([]);
  // The button with the focus is gone.
  await expect.poll(() => document.activeElement).toBe(root.querySelector('h1'));
  find('undo')?.click();
  await expect.poll(() => findAll('article-card').length).toBe(1);
  await expect.poll(() => find('undo')).toBeUndefined();
});

test('everything is selected, also what is not listed yet', async () => {
  const articles = Array.from({ length: 60 }, (_, index) =>
    toSavedArticle({ id: `a${index}`, text: `第${index}篇` }),
  );
  await fill(json(articles, []));
  expect(find('article-card')?.ariaSetSize).toBe('-1');
  find('select-all')?.click();
  await expect.poll(() => root.textContent).toContain('导出选中的 60 篇');
  findButton('更多')?.click();
  await expect.poll(() => find('article-card')?.ariaSetSize).toBe('60');
  expect(findButton('更多')).toBeUndefined();
  findButton('删除选中')?.click();
  await expect.poll(() => findAll('article-card').length).toBe(0);
});

test('one article opens with its notes and its facts, and Back leads to the list', async () => {
  await openArticle();
  // The heading takes the focus in an effect, a frame after it is there.
  await expect.poll(() => document.activeElement?.textContent).toBe(article.title);
  expect(find('cluster')?.textContent).toContain('清洁能源');
  expect(find('annotation')?.dataset['state']).toBe('exact');
  expect(await findViolations(root)).toEqual([]);
  history.back();
  await expect.poll(() => find('article-card')).toBeDefined();
});

test('a note that is being changed is kept with every key, and the old words come back', async () => {
  await openArticle();
  findButton('修改')?.click();
  await expect.poll(() => (find('note-editor') as HTMLTextAreaElement).value).toBe('留意风电。');
  type('留意风电与储能。');
  await expect.poll(wordsInLibrary).toEqual(['留意风电与储能。']);
  find('note-save')?.click();
  await expect.poll(() => find('annotation')?.textContent).toContain('留意风电与储能。');
  find('undo')?.click();
  await expect.poll(() => find('annotation')?.textContent).toContain('留意风电。');
  expect(await wordsInLibrary()).toEqual(['留意风电。']);
});

test('a note of which no words are left goes into the bin, and comes back from it', async () => {
  await openArticle();
  findButton('修改')?.click();
  await expect.poll(() => find('note-editor')).toBeDefined();
  type('');
  find('note-save')?.click();
  await expect.poll(() => find('annotation')).toBeUndefined();

  location.hash = '#/bin';
  await expect.poll(() => find('bin-item')?.textContent).toContain('删除于');
  expect(await findViolations(root)).toEqual([]);
  // What other tests threw away are articles; notes come after them.
  findAll('restore').at(-1)?.click();
  await expect.poll(wordsInLibrary).toEqual(['']);
  await askBackground('putAnnotation', toAnnotation({ modified: new Date().toISOString() })); // as it was, for the others
});

test('highlights are marked in the saved text, with what became of their words', async () => {
  const own = toSavedArticle({ id: 'marked' });
  const highlight = (exact: string, index: number) =>
    toAnnotation({
      articleId: own.id,
      id: `00000000-0000-4000-8000-00000000001${index}`,
      colour: 'green',
      target: {
        source: article.url,
        selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
      },
    });
  await fill(json([own], [highlight('总投资820亿元', 1), highlight('总投资840亿元，同比增长', 2)]));
  location.hash = '#/article/marked';
  await expect
    .poll(() => findAll('annotation').map(({ dataset }) => dataset['state']))
    .toEqual(['exact', 'orphan']);
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['总投资820亿元']);
  expect(await findViolations(root)).toEqual([]);
});

test('a later wording is shown beside the saved one, with what was changed', async () => {
  const own = toSavedArticle({ id: 'reworded' });
  await fill(json([own], []));
  const text = own.text.replace('820亿元', '840亿元');
  await askBackground('keepRevision', { ...own, text });
  location.hash = '#/article/reworded';
  await expect.poll(() => findAll('revision').length).toBe(2);
  findAll('revision')[1]?.click();
  await expect.poll(() => root.querySelector('.saved-text')?.textContent).toContain('840亿元');
  expect([...root.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual([
    '820亿元',
    '840亿元',
  ]);
  expect(await findViolations(root)).toEqual([]);
});

test('colours get names, and the names are there at once', async () => {
  location.hash = '#/settings';
  await expect.poll(() => find('colour-name-green')).toBeDefined();
  const field = find('colour-name-green') as HTMLInputElement;
  field.value = '存疑';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(async () => (await askBackground('getSettings')).colourNames.green).toBe('存疑');
  expect(await findViolations(root)).toEqual([]);
  await askBackground('putSettings', {
    colourNames: { ...(await askBackground('getSettings')).colourNames, green: '' },
  });
});

test('Markdown goes by a template of the reader, which says what is wrong with it', async () => {
  await fill(json());
  location.hash = '#/settings';
  await expect.poll(() => find('template-plain')).toBeDefined();
  find('template-plain')?.click();
  await expect.poll(() => find('template-preview')?.textContent).toContain(article.title);
  expect(await findViolations(root)).toEqual([]);

  const field = find('template-text') as HTMLTextAreaElement;
  field.value = '一\n{% if %}';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => find('template-error')?.textContent).toMatch(/模板有误.*2:\d/);
  expect(await findViolations(root)).toEqual([]);
  find('template-own')?.click();
  await expect.poll(async () => (await askBackground('getSettings')).markdownTemplate).toBeNull();
});

test('a note is added, deleted, and comes back', async () => {
  await openArticle();
  type('第二条');
  await expect.poll(() => find('note-save')?.ariaDisabled).toBe('false');
  find('note-save')?.click();
  await expect.poll(() => findAll('annotation').length).toBe(2);
  find('annotation-delete')?.click();
  await expect.poll(() => findAll('annotation').map(({ textContent }) => textContent)).toHaveLength(1);
  find('undo')?.click();
  await expect.poll(() => findAll('annotation').length).toBe(2);
});

test('a fact leads to its paragraph', async () => {
  await openArticle();
  findButton('东岭风场')?.click();
  expect(document.activeElement?.textContent).toContain('建设东岭风场项目');
});

test('an address that is none of the web is no link', async () => {
  const forged = toSavedArticle({ id: 'forged', url: 'javascript:alert(1)' });
  await fill(json([forged], []));
  location.hash = '#/article/forged';
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe(article.title);
  expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).not.toContain('javascript:');
});

test('an article that is not there is said to be missing', async () => {
  location.hash = '#/article/unknown';
  await expect.poll(() => root.textContent).toContain('没有这篇文章');
});
