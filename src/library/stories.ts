import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Folding, Page } from './paged-rows.ts';
import { findFolds, type Folds, type Linking } from './story-folds.ts';

/** The rows of a list that are told as one, and which of them the reader wants to see all the same. */
export interface Stories<Row> {
  folds: ReadonlySignal<Folds>;
  /** The ids of all rows of stories that are unfolded: it stays so when the first of them goes. */
  unfolded: Signal<ReadonlySet<string>>;
  /** The rows told under a row, each as the list holds it, else as that row knows it; folded or not. */
  toldUnder: (row: Row) => Row[];
  /** The ids of the rows told under a row. */
  idsUnder: (id: string) => string[];
  /** The ids of all rows that one row stands for: more than its own only where others are folded into it. */
  storyOf: (id: string) => string[];
  toggle: (id: string) => void;
}

/** The stories of a list's pages, null before there are any; everything is folded at first. */
export function createStories<Row>(
  pages: ReadonlySignal<Page<Row>[] | null>,
  idOf: (row: Row) => string,
  linking: Linking<Row>,
): Stories<Row> {
  const folds = computed(() => findFolds(pages.value ?? [], idOf, linking));
  const held = computed(
    () => new Map(pages.value?.flatMap(({ rows }) => rows ?? []).map((row) => [idOf(row), row])),
  );
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const groups = computed(() => {
    const found = new Map<string, string[]>();
    for (const [id, leader] of folds.value) found.set(leader, [...(found.get(leader) ?? []), id]);
    return found;
  });
  const idsUnder = (leader: string) => groups.peek().get(leader) ?? [];
  return {
    folds,
    unfolded,
    idsUnder,
    toldUnder: (row) =>
      linking
        .othersOf(row)
        .filter((other) => folds.peek().get(idOf(other)) === idOf(row))
        .map((other) => held.peek().get(idOf(other)) ?? other),
    storyOf: (id) => (unfolded.peek().has(id) ? [id] : [id, ...idsUnder(id)]),
    toggle: (id) => {
      const leader = folds.peek().get(id) ?? id;
      const ids = [leader, ...idsUnder(leader)];
      const next = new Set(unfolded.peek());
      const isOpen = ids.some((one) => next.has(one));
      for (const one of ids)
        if (isOpen) next.delete(one);
        else next.add(one);
      unfolded.value = next;
    },
  };
}

/** Stories as they are seen now, as plain values. */
export interface ShownStories<Row> extends Folding<Row> {
  isUnfolded: (id: string) => boolean;
  /** The row that a row is told under when it is folded; null where that is none. */
  toldBy: (id: string) => string | null;
  toldUnder: Stories<Row>['toldUnder'];
  storyOf: Stories<Row>['storyOf'];
  onToggle: Stories<Row>['toggle'];
}

/** What of the stories is to be seen. To be called where signals are read. */
export function toShownStories<Row>(stories: Stories<Row>, idOf: (row: Row) => string): ShownStories<Row> {
  const [folds, unfolded] = [stories.folds.value, stories.unfolded.value];
  const { toldUnder, storyOf, toggle } = stories;
  return {
    isFolded: (id) => folds.has(id),
    isUnfolded: (id) => unfolded.has(id),
    toldBy: (id) => folds.get(id) ?? null,
    followersOf: (row) => (unfolded.has(idOf(row)) ? toldUnder(row) : []),
    ...{ toldUnder, storyOf, onToggle: toggle },
  };
}
