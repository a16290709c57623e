import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { openArticle, refreshDraft } from '../../src/library/article-actions.ts';
import { saveNote, writeDraft } from '../../src/library/note-actions.ts';
import { draft, failure, opened, route } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

beforeAll(emptyLibrary);

const silence = () => [new Error('The worker died'), new Error('The worker died')];
const storedDraft = async (id: string) => (await askBackground('loadArticle', id)).draft;
let articleCount = 0;
let a: string;
let b: string;

async function open(id: string): Promise<void> {
  route.value = { view: 'article', id };
  await openArticle(id);
}

beforeEach(async () => {
  articleCount += 1;
  [a, b] = [`a-${articleCount}`, `b-${articleCount}`];
  for (const id of [a, b]) await askBackground('saveArticle', toArticle({ id }));
  failure.value = null;
  await open(a);
});

test('a draft that failed is tried again with its own words, and not over another article', async () => {
  await writeDraft('早先的字');
  fakeBrowser.failNext(...silence());
  await writeDraft('写在甲篇');
  const retry = failure.value?.retry;
  await open(b);
  expect(failure.value).toBeNull();
  retry?.();
  await expect.poll(() => storedDraft(a)).toBe('写在甲篇');
  expect(await storedDraft(b)).toBe('');
});

test('a note that is kept while another article is opened belongs to the first and shows there alone', async () => {
  await writeDraft('记在甲篇');
  const saving = saveNote();
  await open(b);
  await saving;
  expect(failure.value).toBeNull();
  expect(opened.value).toMatchObject({ state: 'article', article: { id: b }, annotations: [] });
  expect((await askBackground('loadArticle', a)).annotations).toHaveLength(1);
});

test('a draft that was written on elsewhere is taken over, but not over words that are not kept yet', async () => {
  await writeDraft('文库里的字');
  await askBackground('putDraft', { articleId: a, text: '弹窗里的字' });
  await refreshDraft();
  expect(draft.value).toBe('弹窗里的字');
  fakeBrowser.failNext(...silence());
  await writeDraft('没有留底的字');
  await refreshDraft();
  expect(draft.value).toBe('没有留底的字');
});
