import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ArticleView } from '../../src/library/article-view.tsx';
import '../../src/library/library.css';
import { type Annotation, noteText, quoteOf } from '../../src/model/annotation.ts';
import type { PlacedAnnotation } from '../../src/model/placed-annotation.ts';
import type { Revision } from '../../src/model/revision.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const root = document.body.appendChild(document.createElement('div'));
root.className = 'library';
const nothing = () => undefined;
const wide = [1400, 900] as const;
const narrow = [700, 900] as const;

const counties = Array.from({ length: 8 }, (_, index) => `第${index + 1}个县将按季度公布进度，并接受评议。`);
const lines = [
  ...counties,
  '青山市公布年度计划，全年安排重点项目36个，总投资820亿元。',
  '一是培育以风电为龙头的清洁能源产业集群，建设东岭风场。',
  ...counties,
  '二是壮大以硅料为龙头的新材料产业集群，建设西岭工厂。',
];
const saved = toSavedArticle({ ...toText(lines), clusters: [], figures: [], mentions: [] });
/** As the site has it later: a line on top, and the factory is gone. */
const later: Revision = {
  ...toText(['更新：本文增加了导语。', ...lines.slice(0, -1), '二是壮大新材料产业集群。']),
  articleId: saved.id,
  revision: 'r2',
  title: saved.title,
  seenAt: '2026-01-05T00:00:00Z',
};

function toText(paragraphs: string[]) {
  let start = 0;
  const places = paragraphs.map((line) => {
    const place = { start, end: start + line.length, heading: false };
    start = place.end + 1;
    return place;
  });
  return { text: paragraphs.join('\n'), paragraphs: places };
}

/** What is marked, by the words of the note; null for a note on the whole article. */
const quotes: Record<string, string | null> = {
  整体: null,
  项目: '重点项目36个',
  投资: '总投资820亿元',
  风电: '以风电为龙头',
  工厂: '西岭工厂',
  旧话: '这句话已不在文中',
};
const annotations = Object.entries(quotes).map(([words, exact], index) =>
  toAnnotation({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    body: [{ type: 'TextualBody', purpose: 'commenting', value: words, format: 'text/markdown' }],
    ...(exact !== null && {
      colour: 'green',
      target: { source: saved.url, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
    }),
  }),
);

function place(text: string, annotation: Annotation): PlacedAnnotation {
  const quote = quoteOf(annotation);
  if (quote === null) return { annotation, state: 'exact', passage: null, difference: null };
  const start = text.indexOf(quote);
  if (start < 0) return { annotation, state: 'orphan', passage: null, difference: null };
  return { annotation, state: 'exact', passage: { start, end: start + quote.length }, difference: null };
}

/** The view, following what is changed and picked in it as the library does. */
function Opened({ of }: { of: Annotation[] }) {
  const [changed, setChanged] = useState<Annotation[]>([]);
  const [revision, setRevision] = useState<string | null>(null);
  const { text } = revision === null ? saved : later;
  const kept = of.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return (
    <ArticleView
      article={saved}
      revisions={revisions}
      shownRevision={revision}
      onRevision={setRevision}
      placed={kept.map((one) => place(text, one)).sort((one, other) => rank(one) - rank(other))}
      sources={[]}
      colourNames={defaultSettings.colourNames}
      draft=""
      busy={null}
      onTags={nothing}
      onDraft={nothing}
      onSaveNote={nothing}
      onNoteAbout={nothing}
      onChange={(annotation) => {
        setChanged([...changed.filter(({ id }) => id !== annotation.id), annotation]);
      }}
      onChanged={nothing}
      onDelete={nothing}
      onDeleteArticle={nothing}
      onExport={nothing}
      onReject={nothing}
      onTakeBack={nothing}
      onCopy={nothing}
    />
  );
}
const revisions = [later];
const rank = ({ state, passage }: PlacedAnnotation) =>
  state === 'orphan' ? Infinity : (passage?.start ?? -1);

const items = () => [...root.querySelectorAll<HTMLElement>('[data-testid="annotation"]')];
function noteOf(words: string): HTMLElement {
  const annotation = annotations.find((one) => noteText(one) === words);
  const item = items().find(({ id }) => annotation && id.endsWith(annotation.id));
  if (!item) throw new Error(`no note ${words}`);
  return item;
}
function markOf(words: string): HTMLElement {
  const mark = [...root.querySelectorAll('mark')].find(({ textContent }) => textContent === quotes[words]);
  if (!mark) throw new Error(`no mark for ${words}`);
  return mark;
}
const boxOf = (element: Element) => element.getBoundingClientRect();
const text = () => root.querySelector('.saved-text') ?? root;
const quoteLinkOf = (words: string) => noteOf(words).querySelector<HTMLElement>('.passage-link');

/** How far below its words the first line of a note stands, in CSS pixels. */
function dropOf(words: string): number {
  const link = quoteLinkOf(words);
  return link ? Math.round(boxOf(link).top - boxOf(markOf(words)).top) : NaN;
}
/** Of one line: the fonts of text and note have different heights. */
const besides = (words: string) => Math.abs(dropOf(words)) <= 6;

function overlaps(): string[] {
  const placed = items().filter(({ dataset }) => dataset['inText'] === 'true');
  return placed.slice(1).flatMap((item, index) => {
    const before = placed[index];
    return before && boxOf(item).top < boxOf(before).bottom ? [item.textContent] : [];
  });
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** As in the library, the notes come when their words have been found, which is after the text. */
async function show([width, height]: readonly [number, number], of = annotations): Promise<void> {
  await page.viewport(width, height);
  render(<Opened of={[]} />, root);
  await expect.poll(() => text().children.length).toBe(lines.length);
  await nextFrame();
  await nextFrame(); // what observes the text has been told of it by now
  render(<Opened of={of} />, root);
  await expect.poll(() => root.querySelectorAll('mark').length).toBeGreaterThan(0);
}

/** Shows the page as on paper, or as ever. What the session can do is typed only beside the provider. */
async function emulate(media: 'print' | ''): Promise<void> {
  const session = cdp() as { send: (method: string, parameters: object) => Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { media });
}

const errors: string[] = [];
addEventListener('error', ({ message }) => void errors.push(message));

beforeEach(() => {
  errors.length = 0;
});

afterEach(() => {
  render(null, root);
  expect(errors).toEqual([]); // that an observer cannot keep up is reported as one
});

test('in a wide window a note stands beside its words, in a column of its own', async () => {
  await show(wide, annotations.slice(1, -1)); // those in the text alone: nothing else changes its size when they come
  await expect.poll(() => besides('项目') && besides('工厂')).toBe(true);
  for (const words of ['项目', '投资', '风电', '工厂'])
    expect(boxOf(noteOf(words)).left).toBeGreaterThan(boxOf(text()).right);
  expect(await findViolations(root)).toEqual([]);
});

test('close notes stand one below the other, in the order of the text', async () => {
  await show(wide);
  await expect.poll(() => besides('项目')).toBe(true);
  expect(dropOf('投资')).toBeGreaterThan(20);
  expect(overlaps()).toEqual([]);
  expect(items().map((item) => item.querySelector('.annotation-item-note')?.textContent)).toEqual(
    Object.keys(quotes),
  );
});

test('notes on the article and those whose words are gone stand in the list above the text', async () => {
  await show(wide);
  await expect.poll(() => besides('项目')).toBe(true);
  for (const words of ['整体', '旧话']) {
    expect(boxOf(noteOf(words)).bottom).toBeLessThan(boxOf(text()).top);
    expect(boxOf(noteOf(words)).left).toBe(boxOf(text()).left);
  }
});

test('Enter on a mark leads to its note, which gets the place beside it; Enter there leads back', async () => {
  await show(wide);
  markOf('项目').focus();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(document.activeElement).toBe(quoteLinkOf('投资'));
  expect(besides('投资')).toBe(true);
  expect(overlaps()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(markOf('投资'));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(markOf('项目'));
  expect(besides('项目')).toBe(true);
});

test('a click on a mark brings its note beside it, and leaves the focus in the text', async () => {
  await show(wide);
  await userEvent.click(markOf('投资'));
  expect(besides('投资')).toBe(true);
  expect(document.activeElement).toBe(markOf('投资'));
});

test('a note and its words light up together, by the pointer and by the focus', async () => {
  await show(wide);
  const lit = () => [...root.querySelectorAll('[data-lit]')];
  await userEvent.hover(markOf('风电'));
  expect(lit()).toEqual([noteOf('风电'), markOf('风电')]);
  await userEvent.hover(noteOf('工厂'));
  expect(lit()).toEqual([noteOf('工厂'), markOf('工厂')]);
  await userEvent.hover(root.querySelector('h1') ?? root);
  quoteLinkOf('投资')?.focus();
  expect(lit()).toEqual([noteOf('投资'), markOf('投资')]);
});

test('a mark of several notes leads to one after the other', async () => {
  const [, first] = annotations;
  if (!first) throw new Error('no annotation');
  const second = { ...first, id: '00000000-0000-4000-8000-00000000000a' };
  await show(wide, [first, second]);
  const focused = () => document.activeElement?.closest('li')?.id.slice('note-'.length);
  const mark = root.querySelector('mark');
  for (const { id } of [second, first, second]) {
    mark?.focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(id);
  }
  expect(root.querySelectorAll('mark[tabindex="0"]').length).toBe(1);
});

test('a click reaches the button that was pressed, though the note then moves beside its words', async () => {
  await show(wide);
  markOf('项目').focus();
  await expect.poll(() => besides('项目')).toBe(true);
  const before = boxOf(noteOf('投资')).top;
  const edit = noteOf('投资').querySelector('[data-testid="annotation-edit"]');
  if (edit) await userEvent.click(edit);
  expect(noteOf('投资').querySelector('textarea')).toBe(document.activeElement);
  expect(boxOf(noteOf('投资')).top).toBeLessThan(before);
  await expect.poll(overlaps).toEqual([]);
});

test('in a narrow window and on paper the notes are a list above the text', async () => {
  const isList = () => items().every((item) => getComputedStyle(item).position === 'static');
  await show(narrow);
  expect(isList()).toBe(true);
  for (const item of items()) expect(boxOf(item).bottom).toBeLessThan(boxOf(text()).top);
  markOf('工厂').focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(quoteLinkOf('工厂'));
  expect(boxOf(noteOf('工厂')).top).toBeGreaterThanOrEqual(0);
  expect(await findViolations(root)).toEqual([]);

  await page.viewport(...wide);
  await expect.poll(isList).toBe(false);
  await emulate('print');
  expect(isList()).toBe(true);
  await emulate('');
});

test('a note that is being written outlives the change of the window, and makes room for itself', async () => {
  await show(wide);
  noteOf('项目').querySelector<HTMLElement>('[data-testid="annotation-edit"]')?.click();
  await expect.poll(() => noteOf('项目').querySelector('textarea')).not.toBeNull();
  const field = noteOf('项目').querySelector('textarea');
  await userEvent.keyboard('，写到一半');
  await expect.poll(overlaps).toEqual([]);
  await page.viewport(...narrow);
  await page.viewport(...wide);
  await expect.poll(() => besides('项目')).toBe(true);
  expect(noteOf('项目').querySelector('textarea')).toBe(field);
  expect(document.activeElement).toBe(field);
  expect(field?.value).toBe('项目，写到一半');
});

test('the margin follows the wording that is shown', async () => {
  await show(wide);
  await expect.poll(() => besides('工厂')).toBe(true);
  root.querySelectorAll<HTMLElement>('[data-testid="revision"]')[1]?.click();
  await expect.poll(() => noteOf('工厂').dataset['state']).toBe('orphan');
  await expect.poll(() => besides('项目')).toBe(true);
  expect(boxOf(noteOf('工厂')).bottom).toBeLessThan(boxOf(text()).top);
  quoteLinkOf('风电')?.click();
  expect(document.activeElement).toBe(markOf('风电'));
  root.querySelectorAll<HTMLElement>('[data-testid="revision"]')[0]?.click();
  await expect.poll(() => besides('工厂')).toBe(true);
});

test('what grows above the text takes the notes with it', async () => {
  await show(wide);
  await expect.poll(() => besides('工厂')).toBe(true);
  const before = boxOf(markOf('工厂')).top;
  noteOf('整体').querySelector<HTMLElement>('[data-testid="annotation-edit"]')?.click();
  await expect.poll(() => boxOf(markOf('工厂')).top).toBeGreaterThan(before);
  await expect.poll(() => besides('工厂')).toBe(true);
});
