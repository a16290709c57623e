import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { onChange } from '../../src/messaging/changes.ts';
import type { ImportPart } from '../../src/messaging/protocol.ts';
import type { Article } from '../../src/model/article.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { contentSender, fakeBrowser, popupSender } from '../fake-browser.ts';
import { toAnnotation, toArticle, toSavedArticle } from '../sample-article.ts';
import { toStory, wire, wireElsewhere } from '../wire-story.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const article = toArticle();
const { id } = article;
const importId = '00000000-0000-4000-8000-0000000000aa';

function toStaged({ articles = [], annotations = [] }: Partial<LibraryPart>): ImportPart {
  const staged = articles.map(({ tags, savedAt, deletedAt, revision, ...others }) => {
    const facts = { tags, savedAt, deletedAt, revision };
    return { ...facts, id: others.id, json: JSON.stringify({ ...others, ...facts }) };
  });
  const part = { annotations, verdicts: [], revisions: [] };
  return { importId, phase: 1, batch: 0, articles: staged, part };
}

beforeEach(async () => {
  fakeBrowser.speakAs(popupSender);
  const cards = await askBackground('listCards', { after: null, limit: 100 });
  await askBackground(
    'removeArticles',
    cards.map((card) => card.id),
  );
});

const listIds = async () => {
  const cards = await askBackground('listCards', { after: null, limit: 100 });
  return cards.map((card) => card.id);
};

/** A message as anybody could form it, past the types of `askBackground`. */
const send = (name: string, argument: unknown) => fakeBrowser.runtime.sendMessage({ name, argument });

test('a reader saves, tags, writes, removes and undoes', async () => {
  const saved = await askBackground('saveArticle', article);
  await askBackground('setTags', { id, tags: ['能源'] });
  await askBackground('putDraft', { articleId: id, text: '留意' });
  expect((await askBackground('loadArticle', id)).draft).toBe('留意');

  const note = toAnnotation();
  await askBackground('putAnnotation', note);
  const loaded = { saved: { ...saved, tags: ['能源'] }, annotations: [note], draft: '', revisions: [] };
  expect(await askBackground('loadArticle', id)).toEqual(loaded);

  await askBackground('removeAnnotation', note.id);
  await askBackground('removeArticles', [id]);
  expect(await askBackground('loadArticle', id)).toEqual({
    saved: null,
    annotations: [],
    draft: '',
    revisions: [],
  });

  await askBackground('restoreArticles', [id]);
  await askBackground('restoreAnnotation', note.id);
  expect(await askBackground('loadArticle', id)).toEqual(loaded);
});

test('an exported library merges into the same state', async () => {
  await askBackground('saveArticle', article);
  await askBackground('putAnnotation', toAnnotation());
  const library = await askBackground('listArticles', [id]);
  await askBackground('stageImport', toStaged(library));

  expect(await askBackground('planImport', importId)).toMatchObject({ added: 0, same: 2 });
  expect(await askBackground('commitImport', { importId, onConflict: 'both' })).toEqual({
    ...{ added: 0, updated: 0, same: 2, conflicting: 0 },
  });
  expect(await askBackground('listArticles', [id])).toEqual(library);
});

test('a content script may count, and that is all', async () => {
  await askBackground('saveArticle', article);
  fakeBrowser.speakAs(contentSender);

  expect(await askBackground('countArticlesNaming', { secid: '0.300166', exceptId: '' })).toBe(1);
  for (const [name, argument] of [
    ['loadArticle', id],
    ['saveArticle', toArticle({ id: 'forged' })],
    ['removeArticles', [id]],
    ['listCards', { after: null, limit: 9 }],
    ['stageImport', toStaged({ articles: [toSavedArticle({ id: 'forged' })] })],
    ['planImport', importId],
    ['commitImport', { importId, onConflict: 'both' }],
    ['discardImport', importId],
    ['undoImport', importId],
    ['listNotes', { colour: null, tag: null, after: null, limit: 9 }],
    ['replaceTags', { from: ['能源'], to: null }],
  ] as const) {
    expect(await send(name, argument)).toEqual({ ok: false, message: `${name} is not for this sender` });
  }
  fakeBrowser.speakAs(popupSender);
  expect(await listIds()).toEqual([id]);
});

test.each([
  ['saveArticle', { id: 'a' }, 'url'],
  ['saveArticle', { ...article, id: '' }, 'id'],
  ['saveArticle', { ...article, mentions: [{ secid: 1 }] }, 'mentions.0.secid'],
  ['setTags', { id, tags: 'x' }, 'tags'],
  ['removeArticles', id, 'Array'],
  ['listCards', { after: null, limit: 0.5 }, 'limit'],
  ['listNotes', { colour: 'mauve', tag: null, after: null, limit: 9 }, 'colour'],
  ['replaceTags', { from: '能源', to: null }, 'from'],
  ['putAnnotation', { ...toAnnotation(), id: '1' }, 'id'],
  ['stageImport', { ...toStaged({}), phase: 6 }, 'phase'],
  ['stageImport', { ...toStaged({}), articles: [{}] }, 'articles.0'],
  ['commitImport', { importId: '1', onConflict: 'both' }, 'importId'],
  ['loadArticle', undefined, 'undefined'],
])('a malformed argument of %s is refused with its place (case %#)', async (name, argument, place) => {
  const answer = await send(name, argument);
  expect(answer).toMatchObject({ ok: false });
  expect((answer as { message: string }).message).toContain(place);
  expect(await listIds()).toEqual([]);
});

test.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('a tab that names %i securities shows "%s"', async (count, text) => {
  fakeBrowser.speakAs(contentSender);
  await askBackground('showCount', count);
  expect(fakeBrowser.badge.text).toEqual({ 7: text });
});

test.each([[-1], [1.5], ['4'], [null]])('%j is no count', async (count) => {
  fakeBrowser.speakAs(contentSender);
  expect(await send('showCount', count)).toMatchObject({ ok: false });
});

test('the badge is readable', async () => {
  await expect.poll(() => fakeBrowser.badge.textColour).toBe('#ffffff');
  expect(fakeBrowser.badge.colour).toBe('#475569');
});

test('what an import brought is known as a story once nothing has changed for a while, and that is told', async () => {
  const changes = vi.fn();
  const listening = new AbortController();
  onChange(changes, listening.signal);
  onTestFinished(() => {
    listening.abort();
  });
  const bringIn = async (...stories: Article[]) => {
    const articles = stories.map((story) => toSavedArticle(story));
    const ownId = crypto.randomUUID();
    await askBackground('stageImport', { ...toStaged({ articles }), importId: ownId });
    await askBackground('commitImport', { importId: ownId, onConflict: 'both' });
  };
  const sourcesOf = async () => (await askBackground('listSources', ['one']))[0]?.sources.map(({ id }) => id);
  await bringIn(toStory('one', wire), toStory('other', wireElsewhere));
  await expect.poll(sourcesOf, { timeout: 5000 }).toEqual(['other']);
  await bringIn(toStory('third', `快讯：${wire}`)); // behind what is done as the background starts
  await expect.poll(sourcesOf, { timeout: 5000 }).toHaveLength(2);
  await expect.poll(() => changes.mock.calls).toContainEqual([{ articleIds: null }]);
});
