import type { Link } from './story-folds.ts';

/** A page of an endless list. The keys are the background's own: where a page begins and where the next one does. */
export interface Page<Row> {
  /** The key behind which it begins; null at the top. */
  after: unknown;
  /** The key behind which the next one begins; null where there is none. */
  next: unknown;
  count: number;
  /** Null once they were let go of, far from what the reader looks at. */
  rows: Row[] | null;
  /** How high rows that were let go of were, in CSS pixels. */
  height: number;
  /** Of rows that were let go of: which are the same story as others. */
  links: Link[];
  /** Whether it is known as of now which rows are the same story as others. */
  isLearnt: boolean;
}

/** Rows that are told under another row, where the reader wants to see them; none of the rows that `isFolded` says. */
export interface Folding<Row> {
  isFolded: (id: string) => boolean;
  followersOf: (row: Row) => Row[];
}

/**
 * What stands in a list, from top to bottom: a row, or the gap that a page left whose rows were let go of. Rows told under
 * another share its `position` in the pages; `place` is each one's own in what is shown, from 1, of a gap that of its last row.
 */
export type Entry<Row> =
  | { kind: 'row'; key: string; row: Row; position: number; place: number; height: number | null }
  | { kind: 'gap'; key: string; position: number; place: number; height: number };

/** Positions of rows, counted from 0, both included. */
export interface RowRange {
  from: number;
  to: number;
}

/**
 * The entries of a list's pages, each row once; `height` of a row is what it may be, null where nothing is known. Where rows
 * are folded they are left out, and stand behind the row that tells them as long as the reader wants them.
 */
export function toEntries<Row>(
  pages: Page<Row>[],
  idOf: (row: Row) => string,
  folding: Folding<Row> | null = null,
): Entry<Row>[] {
  const seen = new Set<string>();
  let place = 0;
  return pages.flatMap(({ rows, height, count, links }, index): Entry<Row>[] => {
    const start = startOf(pages, index);
    if (rows === null) {
      place += count - links.filter(({ id }) => folding?.isFolded(id) === true).length;
      return [{ kind: 'gap', key: toGapKey(index), position: start, place, height }];
    }
    const shown = rows.flatMap((row, offset) => {
      const key = idOf(row);
      // Between two answers the library may have changed, and a row have moved from one page to another.
      if (seen.has(key) || folding?.isFolded(key) === true) return [];
      seen.add(key);
      return [row, ...(folding?.followersOf(row) ?? [])].map((one) => ({
        row: one,
        position: start + offset,
      }));
    });
    const likely = height > 0 && shown.length > 0 ? height / shown.length : null;
    return shown.map(({ row, position }) => {
      place += 1;
      return { kind: 'row', key: idOf(row), row, position, place, height: likely };
    });
  });
}

/** The key of the gap that a page leaves. */
export function toGapKey(pageIndex: number): string {
  return `gap ${pageIndex}`;
}

/** How many rows all pages have that were read so far. */
export function countRows(pages: Page<unknown>[]): number {
  return startOf(pages, pages.length);
}

/** Whether there are rows behind the last page. */
export function hasMore(pages: Page<unknown>[]): boolean {
  const last = pages.at(-1);
  return last !== undefined && last.next !== null;
}

/** The indexes of the pages that have a row in the range. */
export function pagesWithin(pages: Page<unknown>[], { from, to }: RowRange): number[] {
  const found: number[] = [];
  let start = 0;
  for (const [index, { count }] of pages.entries()) {
    if (start <= to && start + count > from) found.push(index);
    start += count;
  }
  return found;
}

/** Where a row stands, null when it is not among those held. */
export function positionOf<Row>(pages: Page<Row>[], isWanted: (row: Row) => boolean): number | null {
  let start = 0;
  for (const { rows, count } of pages) {
    const offset = rows?.findIndex(isWanted) ?? -1;
    if (offset >= 0) return start + offset;
    start += count;
  }
  return null;
}

/** The position of the first row of a page. */
export function startOf(pages: Page<unknown>[], pageIndex: number): number {
  let start = 0;
  for (let index = 0; index < pageIndex; index += 1) start += pages[index]?.count ?? 0;
  return start;
}
