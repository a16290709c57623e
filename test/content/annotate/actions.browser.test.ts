import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as actions from '../../../src/content/annotate/actions.ts';
import * as state from '../../../src/content/annotate/state.ts';
import { ArticlePage } from '../../../src/content/article-page.ts';
import { setOpenPage } from '../../../src/content/open-page.ts';
import { toLiveRange } from '../../../src/content/passage-finder.ts';
import { readPage } from '../../../src/extract/read-page.ts';
import { answer } from '../../../src/messaging/answer.ts';
import type { PageRequests } from '../../../src/messaging/protocol.ts';
import { type Annotation, noteText, withNoteText } from '../../../src/model/annotation.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { fakeBrowser } from '../../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../../fake-browser.ts'));

/** What lies in the library, by id; the bin beside it. */
let library: Map<string, Annotation>;
let bin: Map<string, Annotation>;
let isFull: (id: string) => boolean;
let stop: AbortController;

beforeEach(() => {
  library = new Map();
  bin = new Map();
  isFull = () => false;
  stop = new AbortController();
  const keep = (annotation: Annotation) => {
    if (isFull(annotation.id)) throw new Error('The disk is full');
    library.set(annotation.id, annotation);
    return annotation;
  };
  const move = (id: string, from: typeof library, to: typeof library) => {
    const annotation = from.get(id);
    if (annotation) to.set(id, annotation);
    from.delete(id);
  };
  type Answered = 'loadAnnotations' | 'annotate' | 'putAnnotation' | 'removeAnnotation' | 'restoreAnnotation';
  answer<Pick<PageRequests, Answered>>(
    {
      loadAnnotations: () => ({
        annotations: [...library.values()],
        colourNames: defaultSettings.colourNames,
      }),
      annotate: (argument) => keep((argument as Parameters<PageRequests['annotate']>[0]).annotation),
      putAnnotation: (argument) => void keep(argument as Annotation),
      removeAnnotation: (argument) => {
        move(argument as string, library, bin);
      },
      restoreAnnotation: (argument) => {
        move(argument as string, bin, library);
      },
    },
    { signal: stop.signal },
  );
  open('青山市将实施重点项目36个，总投资820亿元。', '一是培育清洁能源产业集群。');
});

afterEach(async () => {
  library.clear();
  await actions.refresh();
  for (const { annotation } of state.placed.value) state.forgetFailure(annotation.id);
  state.card.value = null;
  state.toast.value = null;
  stop.abort();
  fakeBrowser.reset();
  document.body.replaceChildren();
});

/** Shows an article in the page, as it is read. */
function open(...paragraphs: string[]): ArticlePage {
  const body = Object.assign(document.createElement('div'), { id: 'ContentBody' });
  body.append(
    ...paragraphs.map((words) => Object.assign(document.createElement('p'), { textContent: words })),
  );
  document.body.replaceChildren(body);
  const page = new ArticlePage();
  page.current = readPage(document, 'https://finance.eastmoney.com/a/202601020000000001.html');
  setOpenPage(page);
  return page;
}

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const { currentNode: node } = walker;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return;
  }
  throw new Error(`The page does not say ${words}`);
}

async function mark(words: string, ...how: Parameters<typeof actions.markSelection>): Promise<Annotation> {
  select(words);
  expect(await actions.markSelection(...how)).toBe(true);
  const made = state.annotations.value.at(-1);
  if (!made) throw new Error('Nothing was made');
  return made;
}

const painted = (colour: string) =>
  [...(CSS.highlights.get(`tickermark-highlight-${colour}`) ?? [])].map((range) =>
    String(toLiveRange(range)),
  );

async function undo(): Promise<void> {
  const { value: told } = state.toast;
  told?.onUndo?.();
  await expect.poll(() => state.toast.value).not.toBe(told);
}

test('selected words are kept, then painted, and the selection is let go', async () => {
  await mark('重点项目36个', 'green');
  expect([...library.values()].map(({ colour }) => colour)).toEqual(['green']);
  expect(painted('green')).toEqual(['重点项目36个']);
  expect(document.getSelection()?.isCollapsed).toBe(true);
});

test('a selection outside the article marks nothing', async () => {
  const aside = Object.assign(document.createElement('p'), { textContent: '相关阅读' });
  document.body.append(aside);
  select('相关阅读');
  expect(await actions.markSelection('green')).toBe(false);
  expect(library.size).toBe(0);
});

test('what could not be kept is not painted, keeps its selection, and is made by the next try, once', async () => {
  isFull = () => true;
  select('重点项目36个');
  expect(await actions.markSelection('green')).toBe(false);
  expect(painted('green')).toEqual([]);
  expect(String(document.getSelection())).toBe('重点项目36个');
  isFull = () => false;
  state.failure.value?.retry();
  await expect.poll(() => painted('green')).toEqual(['重点项目36个']);
  expect(library.size).toBe(1);
  expect(state.failure.value).toBeNull();
});

test('a note that could not be kept stays a failure while others are kept; the next try keeps its latest words', async () => {
  const one = await mark('重点项目36个', 'green');
  const other = await mark('清洁能源', 'blue');
  isFull = (id) => id === one.id;
  const first = withNoteText(one, '偏', '2099-01-05T00:00:00.000Z');
  await actions.changeAnnotation(first);
  await actions.changeAnnotation(withNoteText(other, '留意', '2099-01-05T00:00:01.000Z'));
  expect(state.failure.value?.text).toContain('The disk is full');
  expect(Object.fromEntries(state.saves.value)).toMatchObject({ [one.id]: 'failed', [other.id]: 'saved' });
  expect(actions.listWords()).toBe('偏');
  const { retry } = state.failure.value ?? {};
  await actions.changeAnnotation(withNoteText(first, '偏多', '2099-01-05T00:00:02.000Z'));
  await actions.refresh();
  expect(actions.listWords()).toBe('偏多');
  isFull = () => false;
  retry?.();
  await expect.poll(() => state.failure.value).toBeNull();
  expect([...library.values()].map(noteText)).toEqual(['偏多', '留意']);
  expect(state.saves.value.get(one.id)).toBe('saved');
});

test('making, recolouring, writing and deleting are taken back', async () => {
  const made = await mark('重点项目36个', 'green');
  await actions.changeAnnotation({ ...made, colour: 'pink', modified: '2099-01-05T00:00:00.000Z' });
  actions.finishChange(made);
  expect(painted('pink')).toEqual(['重点项目36个']);
  await undo();
  expect(painted('green')).toEqual(['重点项目36个']);
  expect(library.get(made.id)?.colour).toBe('green');

  await actions.removeAnnotation(made);
  expect(painted('green')).toEqual([]);
  await undo();
  expect(painted('green')).toEqual(['重点项目36个']);

  await mark('清洁能源', 'blue');
  await undo();
  expect(painted('blue')).toEqual([]);
  expect([...bin.values()].map(({ colour }) => colour)).toEqual(['blue']);
});

test('a change is told of once, however the card is closed, and none is told of when there was none', async () => {
  const made = await mark('重点项目36个', 'green');
  state.toast.value = null;
  actions.finishChange(made);
  expect(state.toast.value).toBeNull();
  await actions.changeAnnotation(withNoteText(made, '留意', '2099-01-05T00:00:00.000Z'));
  actions.finishChange(made);
  expect(state.toast.value).not.toBeNull();
  state.toast.value = null;
  actions.finishChange(made);
  expect(state.toast.value).toBeNull();
});

test('while the page is being rendered anew, a change paints nothing on words that it does not belong to', async () => {
  const made = await mark('重点项目36个', 'green');
  const paragraph = document.querySelector('p');
  paragraph?.firstChild?.replaceWith(new Text('白水市将压缩普通支出，削减预算12亿元。'));
  await actions.changeAnnotation(withNoteText(made, '留意', '2099-01-05T00:00:00.000Z'));
  expect(painted('green').filter((words) => words !== '重点项目36个' && words !== '')).toEqual([]);
});

test('what another tab deleted is gone here as well', async () => {
  const made = await mark('重点项目36个', 'green');
  library.delete(made.id);
  await actions.refresh();
  expect(painted('green')).toEqual([]);
});
