import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { toTickermarkJson } from '../to-tickermark-json.ts';
import { followDrops } from '../../src/library/follow-drops.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { importFiles, stopImport } from '../../src/library/import-actions.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { busy, importProgress } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { noteText } from '../../src/model/annotation.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const root = document.body.appendChild(document.createElement('div'));
const saved = toSavedArticle();
const otherPage = 'https://elsewhere.example/1';

const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const textsOf = (testId: string) => findAll(testId).map(({ textContent }) => textContent);

/** Ids that no other test has used: what lies in the bin comes back from there. */
let count = 0;
function newId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

const noteOf = (words: string, id = newId()) =>
  toAnnotation({
    id,
    body: [{ type: 'TextualBody', purpose: 'commenting', value: words, format: 'text/markdown' }],
  });

function json(part: Partial<LibraryPart>, name = 'library.json'): File {
  const whole = { articles: [], annotations: [], verdicts: [], revisions: [], ...part };
  return new File([toTickermarkJson(whole)], name);
}

function choose(testId: string, ...files: File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find(testId) as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Imports, and waits for the report. */
async function bring(...files: File[]): Promise<void> {
  await importFiles(files);
  await expect.poll(() => find('import-result')).toBeDefined();
}

const words = async () => (await askBackground('loadArticle', saved.id)).annotations.map(noteText).sort();
const isSaved = async (id: string) => (await askBackground('loadArticle', id)).saved !== null;

followRoute();
followDrops();

beforeEach(async () => {
  await expect.poll(() => busy.value).toBeNull();
  const { annotations } = await askBackground('loadArticle', saved.id);
  for (const { id } of annotations) await askBackground('removeAnnotation', id);
  const cards = await askBackground('listCards', { after: null, limit: 1000 });
  await askBackground(
    'removeArticles',
    cards.map(({ id }) => id),
  );
  render(<LibraryRoot />, root);
  await expect.poll(() => find('import-input')).toBeDefined();
});

afterEach(() => {
  render(null, root);
});

test('what goes without saying is imported at once, and undone at once', async () => {
  choose('import-input', json({ articles: [saved], annotations: [noteOf('记')] }));
  await expect.poll(() => find('import-undo')).toBeDefined();
  await expect.poll(() => textsOf('article-card').length).toBe(1);
  expect(await words()).toEqual(['记']);
  expect(await findViolations(root)).toEqual([]);

  find('import-undo')?.click();
  await expect.poll(() => textsOf('article-card')).toEqual([]);
  expect(find('import-result')).toBeUndefined();
  expect(await isSaved(saved.id)).toBe(false);
});

test('the same again changes nothing, and there is nothing to undo', async () => {
  const file = json({ articles: [saved], annotations: [noteOf('记')] });
  await bring(file);
  await bring(file);
  expect(textsOf('import-result')).toEqual(['文章与笔记：新增 0，更新 0，已有 2。']);
  expect(find('import-undo')).toBeUndefined();
});

test.each([
  ['import-confirm', ['库里的话', '文件里的话']],
  ['import-keep', ['库里的话']],
  ['import-cancel', ['库里的话']],
])('of versions in conflict the reader is asked: %s', async (answer, kept) => {
  const mine = noteOf('库里的话');
  await bring(json({ articles: [saved], annotations: [mine] }));
  const article = toSavedArticle({ id: newId() });
  const importing = importFiles([
    json({ articles: [article], annotations: [noteOf('文件里的话', mine.id)] }),
  ]);

  await expect.poll(() => find('import-question')?.textContent).toContain('库里：库里的话');
  expect(find('import-question')?.textContent).toContain('文件里：文件里的话');
  expect(textsOf('import-plan')).toEqual(['将新增 1，更新 0，已有 0。']);
  expect(await isSaved(article.id)).toBe(false);
  expect(await findViolations(root)).toEqual([]);

  find(answer)?.click();
  await importing;
  expect(await words()).toEqual(kept);
  expect(await isSaved(article.id)).toBe(answer !== 'import-cancel');
  await expect.poll(() => find('import-question')).toBeUndefined();
});

test('the escape key answers no', async () => {
  const mine = noteOf('库里的话');
  await bring(json({ articles: [saved], annotations: [mine] }));
  const importing = importFiles([json({ annotations: [noteOf('文件里的话', mine.id)] })]);
  await expect.poll(() => find('import-question')).toBeDefined();
  find('import-question')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await importing;
  expect(await words()).toEqual(['库里的话']);
});

test('things that are broken in a file are named, and the rest is imported when the reader says so', async () => {
  const broken = { ...saved, title: 5 as unknown as string };
  const importing = importFiles([json({ articles: [broken, toSavedArticle({ id: newId() }), saved] })]);
  await expect.poll(() => find('import-question')).toBeDefined();
  expect(textsOf('import-error')).toEqual([
    '“library.json”中的 articles.0.title 没有导入：其中 articles.0.title 的内容不合格式。',
  ]);
  find('import-confirm')?.click();
  await importing;
  await expect.poll(() => textsOf('article-card')).toHaveLength(2);
  expect(textsOf('import-error')).toHaveLength(1);
});

test('highlights of other tools find their article; those of other pages are left out, and it is said', async () => {
  await bring(json({ articles: [saved] }));
  const quote = { type: 'TextQuoteSelector', exact: '总投资820亿元', prefix: '36个，', suffix: '。' };
  const exported = {
    export_date: '2026-01-05',
    annotations: [
      // The same article at another of its addresses.
      {
        id: newId(),
        uri: `https://wap.eastmoney.com/a/${saved.id}.html`,
        text: '多少钱',
        target: [{ selector: [quote] }],
      },
      { id: newId(), uri: 'https://finance.eastmoney.com/a/202601090000000077.html', text: '还没有保存' },
      { id: newId(), uri: otherPage, text: '别的网站' },
    ],
  };
  const importing = importFiles([new File([JSON.stringify(exported)], 'hypothesis.json')]);
  await expect.poll(() => find('import-question')?.textContent).toContain('1 条批注的文章还没有保存');
  expect(find('import-question')?.textContent).toContain('1 条批注没有导入');
  find('import-confirm')?.click();
  await importing;
  expect(await words()).toEqual(['多少钱']);
});

test('a file of every other kind is known by what is in it', async () => {
  const gbk = Uint8Array.from([
    ...new TextEncoder().encode('<meta charset=gb2312><div id="ContentBody"><p>'),
    0xb6,
    0xab,
    0xb7,
    0xbd,
  ]);
  const bytes = new Blob([
    toTickermarkJson({ articles: [saved], annotations: [], verdicts: [], revisions: [] }),
  ]);
  const packed = await new Response(bytes.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const url = `https://finance.eastmoney.com/a/${saved.id}.html`;
  await bring(
    new File([gbk], 'old.html'),
    new File([packed], 'backup.tickermark'),
    new File(['---\ntitle: 一篇\n---\n<p>正文。</p>\n'], 'post.md'),
    new File([`\ufeffHighlight,URL,Note\r\n总投资,${url},摘自表格\r\n`], 'highlights.csv'),
    new File(['GIF89a'], 'picture.gif'),
  );
  expect(textsOf('import-result')).toEqual(['文章与笔记：新增 3，更新 1，已有 0。']);
  expect(textsOf('import-error')).toEqual(['“picture.gif”没有导入：不是能读的格式。']);
  expect(await words()).toEqual(['摘自表格']);
  expect(root.textContent).toContain('一篇');
});

test('a folder of saved pages: what belongs to a page is passed over', async () => {
  const page = '<!doctype html><div id="ContentBody"><p>正文一。</p></div>';
  const inFolder = (path: string, text = page) =>
    Object.defineProperty(new File([text], path.split('/').at(-1) ?? ''), 'webkitRelativePath', {
      value: path,
    });
  // A chooser of folders takes no files from a script; what it hands on is the same.
  const files = [
    inFolder('页面/一.html'),
    inFolder('页面/一_files/frame.html', '<p>广告'),
    inFolder('页面/一_files/a.css', 'p {}'),
    inFolder('页面/.DS_Store'),
  ];
  const input = find('import-folder') as HTMLInputElement;
  expect(input.webkitdirectory).toBe(true);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => textsOf('import-result')).toEqual(['文章与笔记：新增 1，更新 0，已有 0。']);
  expect(find('import-error')).toBeUndefined();
});

test('files that are dropped anywhere are imported', async () => {
  location.hash = '#/settings';
  const transfer = new DataTransfer();
  transfer.items.add(json({ articles: [toSavedArticle({ id: newId() })] }));
  const drop = (type: string) =>
    new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });

  expect(document.body.dispatchEvent(drop('dragover'))).toBe(false);
  await expect.poll(() => root.textContent).toContain('松开手');
  expect(document.body.dispatchEvent(drop('drop'))).toBe(false);
  await expect.poll(() => textsOf('article-card')).toHaveLength(1);
  expect(location.hash).toBe('#/');
  expect(root.textContent).not.toContain('松开手');
});

test('an import that is stopped imports nothing', async () => {
  const files = Array.from({ length: 5 }, () => json({ articles: [toSavedArticle({ id: newId() })] }));
  const importing = importFiles(files);
  const progress = importProgress.value;
  expect(progress).toMatchObject({ state: 'reading', file: 1, files: 5 });
  stopImport();
  await importing;
  expect(await askBackground('listCards', { after: null, limit: 9 })).toEqual([]);
  expect(importProgress.value).toBeNull();
  expect(find('import-error')).toBeUndefined();
  expect(textsOf('import-stopped')).toEqual(['已取消，资料库没有任何改动。']);
  expect(find('import-result')).toBeUndefined();
});

test('an import that is stopped while it is being written has done nothing, and the same again does it all', async () => {
  const articles = Array.from({ length: 200 }, () => toSavedArticle({ id: newId() }));
  const importing = importFiles([json({ articles })]);
  await expect.poll(() => importProgress.value?.state).toBe('writing');
  find('import-stop')?.click();
  await importing;
  expect(textsOf('import-stopped')).toHaveLength(1);
  expect(await askBackground('listCards', { after: null, limit: 9 })).toEqual([]);

  await bring(json({ articles }));
  expect(textsOf('import-result')).toEqual(['文章与笔记：新增 200，更新 0，已有 0。']);
});
