import type { Page } from './paged-rows.ts';

/** The ids of rows that are told under a row before them, as the same story, each with the id of that row. */
export type Folds = ReadonlyMap<string, string>;

/** A row with the ids of all that are the same story, listed or not; kept of rows that were let go of as well. */
export interface Link {
  id: string;
  same: string[];
}

/** How the rows of a list are told as stories. */
export interface Linking<Row> {
  /** The same rows, with what is the same story as each of them. */
  learn: (rows: Row[]) => Promise<Row[]>;
  /** A row that was read anew, with what was known of it. */
  inherit: (row: Row, before: Row) => Row;
  /** What is the same story as a row, as rows. */
  othersOf: (row: Row) => Row[];
  /** Does what may wait until the reader pauses; only the last that is asked for is done. */
  whenQuiet: (action: () => Promise<void>) => void;
}

/** The links of rows; of those alone that have any. */
export function toLinks<Row>(rows: Row[], idOf: (row: Row) => string, linking: Linking<Row>): Link[] {
  return rows.flatMap((row) => {
    const same = linking.othersOf(row).map(idOf);
    return same.length > 0 ? [{ id: idOf(row), same }] : [];
  });
}

/**
 * Which rows of a list fold into which. The first of a story stands for those behind it that are the same story as itself, so
 * that everything folded is one of its sources; what it does not know of stays a row of its own.
 */
export function findFolds<Row>(pages: Page<Row>[], idOf: (row: Row) => string, linking: Linking<Row>): Folds {
  const folds = new Map<string, string>();
  const leaders = new Map<string, ReadonlySet<string>>();
  for (const { rows, links } of pages)
    for (const { id, same } of rows ? toLinks(rows, idOf, linking) : links) {
      if (leaders.has(id) || folds.has(id)) continue; // it moved from one page to another between two answers
      const leader = same.find((other) => leaders.get(other)?.has(id));
      if (leader === undefined) leaders.set(id, new Set(same));
      else folds.set(id, leader);
    }
  return folds;
}
