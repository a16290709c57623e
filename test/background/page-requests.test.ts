import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { toHighlight } from '../../src/model/to-highlight.ts';
import { contentSender, fakeBrowser, popupSender, toTab } from '../fake-browser.ts';
import { toAnnotation, toArticle, toMention } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const { securities, figures, clusters, keyPoints, ...page } = toArticle({
  mentions: [
    { ...toMention('0.300166', '青山市'), start: 0, end: 3 },
    { ...toMention('90.BK1033', '风电'), start: 27, end: 29 },
  ],
});
const ownPage = { ...contentSender, url: page.url };
const strangePage = { ...contentSender, url: 'https://finance.eastmoney.com/a/202601020000000002.html' };
const highlight = (start: number, end: number) =>
  toHighlight({
    page,
    passage: { start, end },
    selector: [{ type: 'TextPositionSelector', start, end }],
    colour: 'yellow',
  });

beforeEach(() => {
  fakeBrowser.speakAs(ownPage);
});

test('a page annotates its own article: it is saved, and the passage knows what it holds', async () => {
  const made = await askBackground('annotate', { page, annotation: highlight(0, page.text.length) });
  expect(made.figures.length).toBeGreaterThan(0);
  expect(made.secids).toContain('0.300166');

  const { annotations } = await askBackground('loadAnnotations', page.id);
  expect(annotations).toContainEqual(made);
  expect((await askBackground('lookUpArticle', page.id)).annotationCount).toBe(annotations.length);

  await askBackground('removeAnnotation', made.id);
  expect((await askBackground('loadAnnotations', page.id)).annotations).not.toContainEqual(made);
  await askBackground('restoreAnnotation', made.id);
  expect((await askBackground('loadAnnotations', page.id)).annotations).toContainEqual(made);
});

test('a page is refused the notes of another article, and may not overwrite or move them', async () => {
  const made = await askBackground('annotate', { page, annotation: highlight(0, 4) });
  fakeBrowser.speakAs(strangePage);
  const stolen = { ...made, articleId: '202601020000000002' };
  for (const ask of [
    () => askBackground('loadAnnotations', page.id),
    () => askBackground('lookUpArticle', page.id),
    () => askBackground('annotate', { page, annotation: highlight(0, 4) }),
    () => askBackground('putAnnotation', made),
    () => askBackground('putAnnotation', stolen),
    () => askBackground('annotate', { page: { ...page, id: stolen.articleId }, annotation: stolen }),
    () => askBackground('removeAnnotation', made.id),
    () => askBackground('restoreAnnotation', made.id),
    () => askBackground('keepRevision', page),
  ])
    await expect(ask()).rejects.toThrow('is not article');
  fakeBrowser.speakAs(popupSender);
  expect((await askBackground('loadAnnotations', page.id)).annotations).toContainEqual(made);
});

test('an annotation of one article does not come with the page of another', async () => {
  const annotation = toAnnotation({ articleId: 'other' });
  await expect(askBackground('annotate', { page, annotation })).rejects.toThrow('another article');
});

test('another wording of a saved article is kept, and the saved one stays', async () => {
  await askBackground('annotate', { page, annotation: highlight(0, 4) });
  await askBackground('keepRevision', { ...page, text: `${page.text}\n更正。` });
  fakeBrowser.speakAs(popupSender);
  const { saved, revisions } = await askBackground('loadArticle', page.id);
  expect(saved?.text).toBe(page.text);
  expect(revisions.map(({ text }) => text)).toEqual([`${page.text}\n更正。`]);
});

test('open pages of the article and other pages of the extension hear of a change', async () => {
  fakeBrowser.openTabs(toTab(7));
  const told: unknown[] = [];
  const listener = (message: unknown) => {
    const { name, argument } = message as { name: string; argument: unknown };
    if (name !== 'refreshAnnotations') return undefined;
    told.push(argument);
    return Promise.resolve({ ok: true, value: null });
  };
  fakeBrowser.runtime.onMessage.addListener(listener);
  await askBackground('annotate', { page, annotation: highlight(0, 4) });
  fakeBrowser.runtime.onMessage.removeListener(listener);
  expect(told).toEqual([[page.id]]);
});
