import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followKeys } from '../../src/library/follow-keys.ts';
import { followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import { listFeed } from '../../src/library/state.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import '../../src/ui/base.css';
import { findViolations } from '../check-accessibility.ts';
import { emptyLibrary } from '../empty-library.ts';
import { fillLongLibrary } from './fill-long-library.ts';
import { toAnnotation } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

/** The index of the search is made beside the tests, which takes its time. */
const slow = { timeout: 10_000 };
vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });
const count = 600;
const root = document.body.appendChild(document.createElement('div'));
const findAll = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const find = (testId: string) => findAll(testId)[0];
const cards = () => findAll('article-card');
const idOf = (element: Element | null | undefined) =>
  element?.closest<HTMLElement>('[data-row]')?.dataset['id'];
const focusedId = () => idOf(document.activeElement);
const seenIds = () =>
  cards()
    .filter(
      (card) => card.getBoundingClientRect().bottom > 0 && card.getBoundingClientRect().top < innerHeight,
    )
    .map(idOf);
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const scroll = (top: number) => {
  scrollTo({ top, behavior: 'instant' });
};

async function open(hash = '#/'): Promise<void> {
  location.hash = hash;
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect.poll(() => root.querySelector('[data-row]')).not.toBeNull();
}

const numberOf = (id: string | undefined) => Number(id?.slice(1));

/** Scrolls by what is seen until the article is in the page; the most rows that were in it on the way. */
async function scrollTowards(id: string): Promise<number> {
  let most = 0;
  await expect
    .poll(
      () => {
        most = Math.max(most, cards().length);
        const ids = cards().map(idOf);
        // A machine that is slow to draw may pass the article by: then it is above.
        const [seen] = seenIds();
        const step = numberOf(seen) < numberOf(id) ? innerHeight : -innerHeight / 2;
        if (seen !== undefined && !ids.includes(id)) scroll(scrollY + step);
        return ids;
      },
      { timeout: 30_000, interval: 16 },
    )
    .toContain(id);
  cards()
    .find((card) => idOf(card) === id)
    ?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await expect.poll(seenIds).toContain(id);
  return most;
}

const keys = new AbortController();
beforeAll(async () => {
  await fillLongLibrary(count);
  followRoute();
  followKeys(keys.signal);
});
afterAll(emptyLibrary);
beforeEach(async () => {
  render(<LibraryRoot />, root);
  await open();
  press('Escape');
  (document.activeElement as HTMLElement).blur();
  await expect.poll(() => (scroll(0), seenIds()[0]), slow).toBe('a0');
});
afterEach(() => {
  render(null, root);
});

test('however long the list, few rows are in the page and few articles are held', async () => {
  expect(await scrollTowards(`a${count - 1}`)).toBeLessThan(60);
  const pages = listFeed.value?.pages.value ?? [];
  expect(pages.reduce((sum, page) => sum + page.count, 0)).toBe(count);
  expect(pages.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0)).toBeLessThan(400);
  await expect.poll(() => cards().at(-1)?.ariaSetSize).toBe(`${count}`); // once it is known that nothing is behind
  expect(cards().at(-1)?.ariaPosInSet).toBe(`${count}`);
  expect(await findViolations(root)).toEqual([]);
});

test('what was let go of is read again on the way up, each article once and in its order', async () => {
  await scrollTowards('a450');
  scroll(0);
  await expect.poll(() => seenIds()[0]).toBe('a0');
  const ids: (string | undefined)[] = [];
  await expect
    .poll(
      () => {
        for (const id of cards().map(idOf)) if (!ids.includes(id)) ids.push(id);
        scroll(scrollY + innerHeight / 2);
        return ids.length;
      },
      { timeout: 30_000, interval: 20 },
    )
    .toBeGreaterThan(300);
  expect(ids).toEqual(ids.map((_, index) => `a${index}`));
});

test('what the reader looks at stays where it is while rows above get their true heights', async () => {
  await scrollTowards('a300');
  const row = cards().find((card) => card.getBoundingClientRect().top > 100);
  const id = idOf(row);
  const before = row?.getBoundingClientRect().top ?? NaN;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const after =
    cards()
      .find((card) => idOf(card) === id)
      ?.getBoundingClientRect().top ?? NaN;
  expect(Math.abs(after - before)).toBeLessThan(2);
});

test('the row with the focus stays in the page, and j goes on from it', async () => {
  press('j');
  press('j');
  await expect.poll(focusedId).toBe('a1');
  await scrollTowards('a500');
  expect(focusedId()).toBe('a1');
  press('j');
  await expect.poll(focusedId).toBe('a2');
  await expect.poll(seenIds).toContain('a2');
});

test('j goes through pages that were not read yet', async () => {
  await expect.poll(() => cards().length).toBeGreaterThan(5);
  press('j');
  for (let index = 1; index < 70; index += 1) {
    press('j');
    await expect.poll(focusedId).toBe(`a${index}`);
  }
  expect(seenIds()).toContain('a69');
});

test('a selection is extended over pages that are not held, given up, and made of everything', async () => {
  press('j');
  press('x');
  await expect.poll(() => root.textContent).toContain('导出选中的 1 篇');
  await scrollTowards('a450');
  cards()
    .find((card) => idOf(card) === 'a450')
    ?.querySelector('a')
    ?.focus();
  press('X');
  await expect.poll(() => root.textContent).toContain('导出选中的 451 篇');
  expect(await findViolations(root)).toEqual([]);
  press('Escape');
  await expect.poll(() => root.textContent).toContain('导出全部');
  press('a');
  await expect.poll(() => root.textContent, slow).toContain(`导出选中的 ${count} 篇`);
});

test('the next row takes the focus of one that is deleted', async () => {
  press('j');
  press('x');
  press('#');
  await expect.poll(focusedId, slow).toBe('a1');
  await expect.poll(() => find('undo')).toBeDefined();
  press('u');
  await expect.poll(() => cards().map(idOf), slow).toContain('a0');
});

test('notes across articles are selected, tagged, recoloured, deleted and taken back', async () => {
  const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const selector = [{ type: 'TextQuoteSelector', exact: '风电', prefix: '', suffix: '' } as const];
  for (let index = 0; index < 90; index += 1)
    await askBackground(
      'putAnnotation',
      toAnnotation({ id: uuid(index), articleId: `a${index % 3}`, target: { source: 'x', selector } }),
    );
  await open('#/notes');
  await expect.poll(() => findAll('found-note').length).toBeGreaterThan(3);
  expect(findAll('found-note').length).toBeLessThan(60);
  press('a');
  await expect.poll(() => root.textContent).toContain('导出选中的 90 条');
  expect(await findViolations(root)).toEqual([]);
  find('colour-pink')?.click();
  const coloured = async () =>
    (await askBackground('listNotes', { colour: 'pink', tag: null, after: null, limit: 500 })).notes.length;
  await expect.poll(coloured, slow).toBe(90);
  await expect.poll(() => find('undo')).toBeDefined();
  find('undo')?.click();
  await expect.poll(coloured, slow).toBe(0);
  press('t');
  await expect.poll(() => document.activeElement).toBe(find('tag-selected'));
  (find('tag-selected') as HTMLInputElement).value = '待读';
  press('Enter');
  await expect
    .poll(async () => (await askBackground('listTagged', ['待读'])).annotations.length, slow)
    .toBe(90);
  (document.activeElement as HTMLElement).blur();
  press('Delete');
  const inBin = { kind: 'annotations', after: null, limit: 500 } as const;
  await expect.poll(async () => (await askBackground('listBin', inBin)).annotations.length, slow).toBe(90);
  await expect.poll(() => find('found-note'), slow).toBeUndefined();
  press('u');
  await expect.poll(() => findAll('found-note').length).toBeGreaterThan(3);
});

test.each([
  ['#/security/90.BK1033', 'dossier-article'],
  ['#/clusters/清洁能源', 'cluster-of-article'],
])('%s is a long list too, with the same keys', async (hash, testId) => {
  await open(hash);
  await expect.poll(() => findAll(testId).length).toBeGreaterThan(3);
  expect(findAll(testId).length).toBeLessThan(60);
  findAll(testId)[0]?.querySelector('a')?.focus();
  press('x');
  await expect.poll(() => root.textContent).toContain('导出选中的 1 篇');
  const first = focusedId();
  press('j');
  await expect.poll(focusedId).not.toBe(first);
  press('X');
  await expect.poll(() => root.textContent).toContain('导出选中的 2 篇');
  expect(await findViolations(root)).toEqual([]);
});

test('the keys that are explained are those of the view', async () => {
  const explained = () =>
    [...root.querySelectorAll('[data-testid="keys"] kbd')].map(({ textContent }) => textContent);
  press('?');
  await expect.poll(explained).toContain('Escape');
  const dialog = find('keys') as HTMLDialogElement;
  await expect.poll(() => dialog.open).toBe(true);
  dialog.close();
  await expect.poll(() => find('keys')).toBeUndefined();
  location.hash = '#/settings';
  await expect.poll(() => find('colour-name-green')).toBeDefined();
  press('?');
  await expect.poll(explained).toEqual(['/', 'u', '?']);
});
