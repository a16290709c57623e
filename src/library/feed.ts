import { type ReadonlySignal, signal } from '@preact/signals';
import type { VirtualItem } from '@tanstack/virtual-core';
import { createLearning } from './learn-stories.ts';
import { hasMore, type Page, pagesWithin, positionOf, type RowRange, startOf } from './paged-rows.ts';
import { createStories, type Stories } from './stories.ts';
import { type Linking, toLinks } from './story-folds.ts';

/** What an answer holds of an endless list; `next` is null behind the last. */
export interface Answer<Row, Key> {
  rows: Row[];
  next: Key | null;
}

/** What a list looked like when the reader left it. */
export interface ListMemory {
  /** Of the rows that were measured. */
  sizes: VirtualItem[];
  /** The id of the row that had the focus, null for none. */
  focused: string | null;
}

/** How high the rows of a page are in the view, in CSS pixels. */
export type HeightOf = (pageIndex: number) => number;

/**
 * An endless list, read page by page by key. It holds the rows around what the reader looks at; of the others it keeps how
 * many they were, how high, and the key to read them by again: however far one scrolls, it stays small.
 */
export interface Feed<Row> {
  /** Tells it from other lists. */
  readonly key: string;
  readonly idOf: (row: Row) => string;
  /** Null before the first answer. */
  readonly pages: ReadonlySignal<Page<Row>[] | null>;
  readonly memory: ListMemory;
  /** Which rows are the same story as others; null in lists that do not tell. */
  readonly stories: Stories<Row> | null;
  /** Reads what is held anew; the first page when nothing is. */
  refresh(): Promise<void>;
  /** Reads the page behind the last, where there is one. */
  more(): Promise<void>;
  /** The reader looks at these rows: they are read where they were let go of; those far away are let go of, but for `kept`. */
  show(seen: RowRange, kept: number | null, heightOf: HeightOf): Promise<void>;
  /** The rows of a range, held or not. */
  rowsWithin(range: RowRange): Promise<Row[]>;
  /** Every row, up to the end of the list. */
  allRows(): Promise<Row[]>;
  /** Where a row stands, or the one that it is told under; null when it is not held. */
  positionOf(id: string): number | null;
  /** Takes rows out at once, before it is known what follows them. */
  drop(ids: ReadonlySet<string>): void;
}

/** How many rows a page has, and how many are asked for at once where all are wanted. */
export const pageSize = 50;
const allSize = 500;
/** So many pages are read at most where one is asked for: of a long dossier each is read from many articles. */
const mostAtOnce = 10;
/** Rows so near to what is seen are held. */
const near = 50;
/** Rows farther than this are let go of. */
const far = 200;

let feeds = 0;

/**
 * An endless list of what `ask` answers; `after` is null for its beginning, else the `next` of an answer before, `limit` how
 * many rows are wanted.
 */
export function createFeed<Row, Key>(
  ask: (after: Key | null, limit: number) => Promise<Answer<Row, Key>>,
  idOf: (row: Row) => string,
  linking: Linking<Row> | null = null,
): Feed<Row> {
  const pages = signal<Page<Row>[] | null>(null);
  const read = async (after: unknown, limit = pageSize): Promise<Page<Row>> => {
    const { rows, next } = await ask(after as Key | null, limit); // every key here came out of an answer of the same `ask`
    return { after, next, rows, count: rows.length, height: 0, links: [], isLearnt: false };
  };
  const stories = linking && createStories(pages, idOf, linking);
  const inTurn = createTurns();
  let seen: RowRange = { from: 0, to: 0 };
  const { learnt, learnSoon } = createLearning(pages, { idOf, linking, inTurn, seen: () => seen });

  /**
   * Reads pages anew. Each tells where the next one begins: where that is not where it began before, the next is read too if
   * it is held, and later if it is not. So no row is lost or shown twice, whatever was saved or deleted meanwhile.
   */
  async function reload(
    wanted: (page: Page<Row>, index: number) => boolean,
    isLearning = false,
  ): Promise<void> {
    const all = [...(pages.peek() ?? [])];
    const known = new Map(all.flatMap(({ rows }) => rows ?? []).map((row) => [idOf(row), row]));
    if (all.length === 0) all.push(...(await readOn(null)));
    else {
      let hasMoved = false;
      for (const [index, page] of all.entries()) {
        if (!wanted(page, index) && !(hasMoved && page.rows !== null)) {
          hasMoved = false;
          continue;
        }
        const found = await read(page.after);
        const rows = linking && found.rows?.map((row) => inheritFrom(known.get(idOf(row)), row, linking));
        all[index] = { ...found, rows: rows ?? found.rows, height: page.height };
        hasMoved = !isSameKey(found.next, page.next);
        if (found.next === null) all.length = index + 1;
        const following = all[index + 1];
        if (hasMoved && following) all[index + 1] = { ...following, after: found.next };
      }
    }
    pages.value = withoutEmptyEnd(isLearning ? await learnt(all) : all);
    learnSoon();
  }

  /** The page behind a key; as long as there is nothing in it a few more, or the reader would think that nothing was done. */
  async function readOn(after: unknown): Promise<Page<Row>[]> {
    const found = [await read(after)];
    while (found.length < mostAtOnce && found.at(-1)?.count === 0 && hasMore(found))
      found.push(await read(found.at(-1)?.next));
    return found;
  }

  const turns = {
    refresh: onceWaiting(inTurn, () => reload(({ rows }) => rows !== null)),
    more: onceWaiting(inTurn, async () => {
      const all = pages.peek() ?? [];
      if (!hasMore(all)) return;
      const found = await learnt(await readOn(all.at(-1)?.next));
      // Meanwhile pages may have been let go of, and rows dropped.
      pages.value = withoutEmptyEnd([...(pages.peek() ?? []), ...found]);
    }),
    fill: onceWaiting(inTurn, async () => {
      const wanted = missing();
      if (wanted.size > 0) await reload((_page, index) => wanted.has(index), true);
    }),
  };

  function missing(): Set<number> {
    const all = pages.peek() ?? [];
    const around = pagesWithin(all, { from: seen.from - near, to: seen.to + near });
    return new Set(around.filter((index) => all[index]?.rows === null));
  }

  function letGo(kept: number | null, heightOf: HeightOf): void {
    const all = pages.peek() ?? [];
    const held = new Set(pagesWithin(all, { from: seen.from - far, to: seen.to + far }));
    if (kept !== null) for (const index of pagesWithin(all, { from: kept, to: kept })) held.add(index);
    if (all.every(({ rows }, index) => rows === null || held.has(index))) return;
    pages.value = all.map((page, index) =>
      page.rows === null || held.has(index)
        ? page
        : {
            ...page,
            rows: null,
            height: heightOf(index),
            links: linking ? toLinks(page.rows, idOf, linking) : [],
          },
    );
  }

  async function rowsWithin(range: RowRange): Promise<Row[]> {
    const all = pages.peek() ?? [];
    const found: Row[] = [];
    for (const index of pagesWithin(all, range)) {
      const rows = all[index]?.rows ?? (await read(all[index]?.after ?? null)).rows ?? [];
      const start = startOf(all, index);
      found.push(...rows.slice(Math.max(0, range.from - start), range.to - start + 1));
    }
    return found;
  }

  return {
    key: `feed ${(feeds += 1)}`,
    idOf,
    pages,
    memory: { sizes: [], focused: null },
    stories,
    refresh: turns.refresh,
    more: turns.more,
    async show(range, kept, heightOf) {
      seen = range;
      letGo(kept, heightOf);
      if (missing().size > 0) await turns.fill();
      learnSoon();
    },
    rowsWithin,
    async allRows() {
      const found: Row[] = [];
      let page: Page<Row> | null = null;
      do {
        page = await read(page?.next ?? null, allSize);
        found.push(...(page.rows ?? []));
      } while (page.next !== null);
      return found;
    },
    positionOf: (id) => {
      const told = stories?.folds.peek().get(id) ?? id;
      return positionOf(pages.peek() ?? [], (row) => idOf(row) === told);
    },
    drop(ids) {
      pages.value =
        pages.peek()?.map((page) => {
          const rows = page.rows?.filter((row) => !ids.has(idOf(row))) ?? null;
          const links = page.links.filter(({ id }) => !ids.has(id));
          return rows === null ? { ...page, links } : { ...page, rows, count: rows.length };
        }) ?? null;
    },
  };
}

function inheritFrom<Row>(before: Row | undefined, row: Row, linking: Linking<Row>): Row {
  return before === undefined ? row : linking.inherit(row, before);
}

/** Runs what it is given one after the other: two that read pages at once would write over each other. */
function createTurns() {
  let last: Promise<void> = Promise.resolve();
  return (action: () => Promise<void>): Promise<void> => {
    const run = last.then(action);
    last = run.catch(() => undefined); // whoever asked for it is told
    return run;
  };
}

/** The same action, asked for again before its turn has come, is done once. */
function onceWaiting(
  inTurn: (action: () => Promise<void>) => Promise<void>,
  action: () => Promise<void>,
): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  return () =>
    (waiting ??= inTurn(() => {
      waiting = null;
      return action();
    }));
}

/** Pages behind which nothing is; the first stays, empty or not. */
function withoutEmptyEnd<Row>(pages: Page<Row>[]): Page<Row>[] {
  const last = pages.at(-1);
  const before = pages.at(-2);
  if (!last || !before || last.count > 0 || last.next !== null) return pages;
  return withoutEmptyEnd([...pages.slice(0, -2), { ...before, next: null }]);
}

function isSameKey(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other); // keys are small and plain
}
