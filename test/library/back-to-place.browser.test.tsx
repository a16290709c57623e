import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { followChanges, followRoute } from '../../src/library/follow-route.ts';
import { LibraryRoot } from '../../src/library/library-root.tsx';
import '../../src/ui/base.css';
import { emptyLibrary } from '../empty-library.ts';
import { fillLongLibrary } from './fill-long-library.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The index of the search is made beside the tests, which takes its time. */
const slow = { timeout: 10_000 };
const count = 600;
const root = document.body.appendChild(document.createElement('div'));
const rows = () => [...root.querySelectorAll<HTMLElement>('[data-testid="article-card"]')];
const rowOf = (id: string) => rows().find(({ dataset }) => dataset['id'] === id);
const topOf = (row: Element | undefined) => row?.getBoundingClientRect().top ?? NaN;
const isSeen = (row: Element) => topOf(row) > 0 && topOf(row) < innerHeight;

followRoute();
followChanges();
beforeAll(() => fillLongLibrary(count));
afterAll(emptyLibrary);
beforeEach(async () => {
  render(<LibraryRoot />, root);
  location.hash = '#/';
  dispatchEvent(new HashChangeEvent('hashchange'));
  await expect
    .poll(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      return rows().filter(isSeen)[0]?.dataset['id'];
    }, slow)
    .toBe('a0');
});
afterEach(() => {
  render(null, root);
});

const numberOf = (id: string | undefined) => Number(id?.slice(1));

/** Scrolls as a reader does, by what is seen, until the article is in the middle of the window. */
async function scrollTowards(id: string): Promise<void> {
  const go = () => {
    const seen = rows().find(isSeen)?.dataset['id'];
    const step = numberOf(seen) < numberOf(id) ? innerHeight / 2 : -innerHeight / 2;
    if (seen !== undefined && !rowOf(id)) scrollBy({ top: step, behavior: 'instant' });
    return rowOf(id);
  };
  await expect.poll(go, { timeout: 40_000, interval: 16 }).toBeDefined();
  rowOf(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await expect
    .poll(
      () =>
        rows()
          .filter(isSeen)
          .includes(rowOf(id) as HTMLElement),
      slow,
    )
    .toBe(true);
  await expect.poll(() => isStill(id), slow).toBe(true);
}

/** Whether the list stands still: rows above that get their true heights move what is seen, a frame or two later. */
async function isStill(id: string): Promise<boolean> {
  const top = topOf(rowOf(id));
  for (let frame = 0; frame < 5; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (topOf(rowOf(id)) !== top) return false;
  }
  return true;
}

/** Opens an article, and comes back by the history. */
async function openAndBack(id: string): Promise<void> {
  const link = rowOf(id)?.querySelector<HTMLElement>('h2 a');
  link?.focus({ preventScroll: true });
  link?.click();
  await expect.poll(() => root.querySelector('.saved-text'), slow).not.toBeNull();
  history.back();
  await expect.poll(() => rowOf(id), slow).toBeDefined();
}

test('Back from an article far down the list leads to where the list was', async () => {
  await scrollTowards('a450');
  const top = topOf(rowOf('a450'));
  await openAndBack('a450');
  await expect.poll(() => Math.abs(topOf(rowOf('a450')) - top), slow).toBeLessThan(2);
  expect(rowOf('a450')?.contains(document.activeElement)).toBe(true);
});

test('also where it was left in the moment that it was scrolled', async () => {
  await scrollTowards('a300');
  scrollBy({ top: 333, behavior: 'instant' });
  const top = topOf(rowOf('a300'));
  location.hash = '#/article/a300';
  await expect.poll(() => root.querySelector('.saved-text'), slow).not.toBeNull();
  history.back();
  await expect.poll(() => Math.abs(topOf(rowOf('a300')) - top), slow).toBeLessThan(2);
});

test('also where the row that led away was at the edge of the window', async () => {
  await scrollTowards('a200');
  scrollBy({ top: topOf(rowOf('a200')) - 5, behavior: 'instant' });
  const top = topOf(rowOf('a200'));
  await openAndBack('a200');
  await expect.poll(() => Math.abs(topOf(rowOf('a200')) - top), slow).toBeLessThan(2);
});
