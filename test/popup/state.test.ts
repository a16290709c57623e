import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { answer } from '../../src/messaging/answer.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import type { PageReading, TabRequests } from '../../src/messaging/protocol.ts';
import { noteText, withNoteText } from '../../src/model/annotation.ts';
import { listSecurities } from '../../src/model/list-securities.ts';
import * as articleActions from '../../src/popup/article-actions.ts';
import * as noteActions from '../../src/popup/note-actions.ts';
import * as state from '../../src/popup/state.ts';
import { fakeBrowser, toTab } from '../fake-browser.ts';
import { toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const silence = () => [new Error('The worker died'), new Error('The worker died')];
let articleCount = 0;
let page: unknown;
let shown: unknown[];

/** What the tab's content script would answer. */
answer<TabRequests>({
  readPage: () => page as PageReading,
  refresh: () => undefined,
  refreshAnnotations: () => undefined,
  markSelection: () => false,
  showPassage: (argument) => {
    shown.push(argument);
    return shown.length === 1;
  },
});

beforeEach(async () => {
  articleCount += 1;
  page = { state: 'article', article: toArticle({ id: `article-${articleCount}` }) };
  shown = [];
  fakeBrowser.openTabs(toTab(7));
  state.failure.value = null;
  await articleActions.loadTab();
});

const loadFromLibrary = () => askBackground('loadArticle', `article-${articleCount}`);
const notesInLibrary = async () => (await loadFromLibrary()).annotations.map(noteText);

test('an article that is not saved is shown, with nothing kept of it', async () => {
  expect(state.reading.value).toMatchObject({ state: 'article', article: { id: `article-${articleCount}` } });
  expect([state.saved.value, state.annotations.value, state.draft.value]).toEqual([null, [], '']);
  expect((await loadFromLibrary()).saved).toBeNull();
});

test('a note being typed survives the closing of the popup', async () => {
  await Promise.all(['留', '留意', '留意风电'].map((text) => noteActions.writeDraft(text)));
  state.draft.value = '';
  await articleActions.loadTab();
  expect(state.draft.value).toBe('留意风电');
});

test('saving a note saves the article first, and ends the draft', async () => {
  await noteActions.writeDraft('留意风电');
  await noteActions.saveNote();
  expect(state.saved.value?.id).toBe(`article-${articleCount}`);
  expect(state.draft.value).toBe('');
  expect(await notesInLibrary()).toEqual(['留意风电']);
  expect((await loadFromLibrary()).draft).toBe('');
});

test('a blank note is none, and a key pressed twice makes one', async () => {
  await noteActions.writeDraft(' \n');
  await noteActions.saveNote();
  await noteActions.writeDraft('一次');
  await Promise.all([noteActions.saveNote(), noteActions.saveNote()]);
  expect(await notesInLibrary()).toEqual(['一次']);
});

test('words typed while a note is being saved remain, as a draft', async () => {
  await noteActions.writeDraft('第一条');
  const saving = noteActions.saveNote();
  state.draft.value = '第一条，还有';
  await saving;
  expect(await notesInLibrary()).toEqual(['第一条']);
  expect([state.draft.value, (await loadFromLibrary()).draft]).toEqual(['第一条，还有', '第一条，还有']);
});

test('saving a tag saves the article first', async () => {
  await articleActions.changeTags(['能源']);
  await articleActions.changeTags(['能源', '硅料']);
  expect((await loadFromLibrary()).saved?.tags).toEqual(['能源', '硅料']);
});

test('a save that fails is shown, keeps the words, and can be tried again', async () => {
  await noteActions.writeDraft('不能丢');
  fakeBrowser.failNext(...silence());
  await noteActions.saveNote();
  expect(state.failure.value?.text).toContain('没有保存成功');
  expect(state.draft.value).toBe('不能丢');

  state.failure.value?.retry();
  await vi.waitFor(() => {
    expect(state.failure.value).toBeNull();
  });
  expect(await notesInLibrary()).toEqual(['不能丢']);
  expect(state.draft.value).toBe('');
});

test('a draft that is not kept is said so until one is', async () => {
  fakeBrowser.failNext(...silence());
  await noteActions.writeDraft('字');
  expect(state.failure.value?.text).toContain('没有留底');
  await articleActions.saveArticle();
  expect(state.failure.value?.text).toContain('没有留底');
  await noteActions.writeDraft('字句');
  expect(state.failure.value).toBeNull();
});

test('a passage is asked for with the words that must stand there', async () => {
  const { text } = toArticle();
  await articleActions.showPassage({ start: 0, end: 3 });
  expect(shown).toEqual([{ start: 0, end: 3, text: text.slice(0, 3) }]);
  expect(state.status.value).toBe('');
  await articleActions.showPassage({ start: 0, end: 3 });
  expect(state.status.value).toContain('找不到');
});

test.each([
  [{ state: 'no-article' }, 'no-article'],
  [{ state: 'unreadable' }, 'unreadable'],
  [{ state: 'article', article: { id: 'forged' } }, 'unreadable'],
  ['nonsense', 'unreadable'],
])('a tab that answers %j reads as %s', async (reading, expected) => {
  page = reading;
  await articleActions.loadTab();
  expect(state.reading.value).toEqual({ state: expected });
});

test.each([
  [{ ...toTab(7), url: 'https://finance.eastmoney.com/a/1.html' }, 'unanswered'],
  [toTab(7), 'no-article'],
])(
  'a tab without our script is no article, but on our sites it may be one (case %#)',
  async (tab, expected) => {
    fakeBrowser.openTabs(tab);
    fakeBrowser.failNext(new Error('Receiving end does not exist.'));
    await articleActions.loadTab();
    expect(state.reading.value).toEqual({ state: expected });
  },
);

test('a note on a security saves the article, and is gone again when nothing is written', async () => {
  const [security] = listSecurities(toArticle());
  if (!security) throw new Error('The sample names no security');
  await noteActions.noteAbout(security);
  const [note] = state.annotations.value;
  if (!note) throw new Error('No note was made');
  expect(note).toMatchObject({ about: security.secid, secids: [security.secid] });

  await noteActions.changeAnnotation(withNoteText(note, '看三季报'));
  expect(await notesInLibrary()).toEqual(['看三季报']);
  const [written] = state.annotations.value;
  if (!written) throw new Error('The note is gone');
  await noteActions.changeAnnotation(withNoteText(written, ''));
  await noteActions.finishChange(note);
  expect(await notesInLibrary()).toEqual([]);
});

test('a changed annotation comes back as it was', async () => {
  await noteActions.writeDraft('原来的话');
  await noteActions.saveNote();
  const [before] = state.annotations.value;
  if (!before) throw new Error('No note was made');
  await noteActions.changeAnnotation(withNoteText(before, '改过的话'));
  await noteActions.finishChange(before);
  state.undo.value?.();
  await vi.waitFor(async () => {
    expect(await notesInLibrary()).toEqual(['原来的话']);
  });
});

test('a deleted annotation comes back', async () => {
  await noteActions.writeDraft('误删');
  await noteActions.saveNote();
  const [note] = state.annotations.value;
  if (!note) throw new Error('No note was made');
  await noteActions.removeAnnotation(note);
  expect([state.annotations.value, await notesInLibrary()]).toEqual([[], []]);
  state.undo.value?.();
  await vi.waitFor(() => {
    expect(state.annotations.value).toEqual([note]);
  });
});

test('words being typed are not overwritten by what the library held before', async () => {
  await noteActions.writeDraft('一');
  await noteActions.saveNote();
  const [note] = state.annotations.value;
  if (!note) throw new Error('No note was made');
  state.annotations.value = [withNoteText(note, '一二三', '2999-01-01T00:00:00.000Z')];
  await noteActions.refreshAnnotations();
  expect(state.annotations.value.map(noteText)).toEqual(['一二三']);
});
