import type { Signal } from '@preact/signals';
import { type Page, pagesWithin, type RowRange } from './paged-rows.ts';
import type { Linking } from './story-folds.ts';

interface Learning<Row> {
  /** The same pages; of all their rows it is known which are the same story as others. */
  learnt: (all: Page<Row>[]) => Promise<Page<Row>[]>;
  /** Learns what the reader sees or comes to see soon; what is shown meanwhile is as it was known before. */
  learnSoon: () => void;
}

interface LearningProps<Row> {
  idOf: (row: Row) => string;
  /** Null in lists that do not tell stories: then there is nothing to learn. */
  linking: Linking<Row> | null;
  /** Runs it when nothing else writes pages. */
  inTurn: (action: () => Promise<void>) => Promise<void>;
  /** What the reader looks at. */
  seen: () => RowRange;
}

/** Of rows so near to what is seen it is asked anew, after a change, which are the same story as others. */
const learnNear = 20;

/** Asks which rows of a list's pages are the same story as others, and keeps it with them. */
export function createLearning<Row>(
  pages: Signal<Page<Row>[] | null>,
  { idOf, linking, inTurn, seen }: LearningProps<Row>,
): Learning<Row> {
  async function learn(all: Page<Row>[], asked: ReadonlySet<Page<Row>>): Promise<Page<Row>[]> {
    const rows = [...asked].flatMap((page) => page.rows ?? []);
    if (!linking || rows.length === 0) return all;
    const found = new Map((await linking.learn(rows)).map((row) => [idOf(row), row]));
    return all.map((page) =>
      asked.has(page)
        ? { ...page, isLearnt: true, rows: page.rows?.map((row) => found.get(idOf(row)) ?? row) ?? null }
        : page,
    );
  }

  /** Chosen once for each answer: what comes into sight while it is on its way was not asked about. */
  function missingNearby(all: Page<Row>[]): Set<Page<Row>> {
    const { from, to } = seen();
    const nearby = new Set(pagesWithin(all, { from: from - learnNear, to: to + learnNear }));
    return new Set(all.filter((page, index) => isMissing(page) && nearby.has(index)));
  }

  return {
    learnt: (all) => learn(all, new Set(all.filter(isMissing))),
    learnSoon: () => {
      if (missingNearby(pages.peek() ?? []).size === 0) return;
      linking?.whenQuiet(() =>
        inTurn(async () => {
          const all = pages.peek() ?? [];
          const known = await learn(all, missingNearby(all));
          // Meanwhile pages may have been let go of, and rows dropped.
          pages.value = (pages.peek() ?? []).map((page, index) =>
            page === all[index] ? (known[index] ?? page) : page,
          );
        }),
      );
    },
  };
}

function isMissing({ rows, isLearnt }: Page<unknown>): boolean {
  return rows !== null && !isLearnt;
}
