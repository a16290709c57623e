import type { Signal } from '@preact/signals';
import type { Feed } from './feed.ts';
import type { ListRows } from './list-rows.ts';
import { countRows, hasMore } from './paged-rows.ts';
import { listHash, type Route } from './route.ts';
import {
  attempt,
  bin,
  clusterFeed,
  dossier,
  listFeed,
  noteFeed,
  route,
  selected,
  selectedNotes,
} from './state.ts';

/** What rows are of. */
export type RowKind = 'article' | 'note';

/** The ids of what is selected, each with that of its article. */
export type Selection = ReadonlyMap<string, string>;

const selections: Record<RowKind, Signal<Selection>> = { article: selected, note: selectedNotes };

/** The row that was selected last: where a selection that is extended begins. */
let anchor: { kind: RowKind; id: string; position: number } | null = null;

/** A list of what can be selected: how to read it, and the pair that stands for each of its rows. */
interface Selectable {
  positionOf(id: string): number | null;
  /** The ids of all that a row stands for. */
  storyOf(id: string): string[];
  pairsWithin(one: number, other: number): Promise<[string, string][]>;
  allPairs(): Promise<[string, string][]>;
}

/** What is selected of a kind. */
export function selectionOf(kind: RowKind): Selection {
  return selections[kind].value;
}

/**
 * Selects a row, or takes it out of the selection; all from the one selected before to it where `isRange`. A row that tells a
 * story of several articles stands for all of them.
 */
export function toggleSelected(kind: RowKind, id: string, articleId: string, isRange = false): Promise<void> {
  return attempt('loadFailed', async () => {
    const list = listOf(kind);
    const position = list?.positionOf(id) ?? 0;
    const from = anchor?.kind === kind ? (list?.positionOf(anchor.id) ?? anchor.position) : null;
    if (isRange && list && from !== null) {
      const pairs = await list.pairsWithin(Math.min(from, position), Math.max(from, position));
      selections[kind].value = new Map([...selections[kind].value, ...pairs]);
    } else {
      const pairs = new Map(selections[kind].value);
      const story = pairsOf(kind, id, articleId);
      if (story.every(([one]) => pairs.has(one))) for (const [one] of story) pairs.delete(one);
      else for (const [one, article] of story) pairs.set(one, article);
      selections[kind].value = pairs;
    }
    anchor = { kind, id, position };
  });
}

/** All that a row stands for, each with the id of its article. */
export function pairsOf(kind: RowKind, id: string, articleId: string): [string, string][] {
  const story = (kind === 'article' ? listOf(kind)?.storyOf(id) : null) ?? [id];
  return story.map((one) => [one, one === id ? articleId : one]);
}

/** Selects everything that the list has, read or not; or nothing. */
export function selectAll(kind: RowKind, isWanted: boolean): Promise<void> {
  return attempt('loadFailed', async () => {
    const address = location.hash;
    const pairs = isWanted ? await listOf(kind)?.allPairs() : [];
    if (location.hash === address) selections[kind].value = new Map(pairs);
  });
}

/** Whether everything that the list has is selected, as far as can be told from what of it is held. */
export function isAllSelected<Row>({ pages, idOf }: ListRows<Row>, selection: Selection): boolean {
  const count = countRows(pages);
  const isEnough = hasMore(pages) ? selection.size > count : selection.size >= count;
  return (
    isEnough && count > 0 && pages.every(({ rows }) => rows?.every((row) => selection.has(idOf(row))) ?? true)
  );
}

/** Takes what is gone out of the selection. */
export function unselect(kind: RowKind, ids: string[]): void {
  const pairs = new Map(selections[kind].value);
  for (const id of ids) pairs.delete(id);
  selections[kind].value = pairs;
}

/** Selects nothing. */
export function clearSelection(): void {
  selected.value = new Map();
  selectedNotes.value = new Map();
  anchor = null;
}

let listed = listHash;

/** Selects nothing where another list is opened, which may not have it; an article looked at in between is no list. */
export function keepSelectionOf(place: Route, address: string): void {
  if (place.view === 'article' || address === listed) return;
  listed = address;
  clearSelection();
}

/** The list of that kind in the open view; null where it has none. */
function listOf(kind: RowKind): Selectable | null {
  const place = route.peek();
  if (place.view === 'bin')
    return kind === 'note'
      ? toSelectable(bin.peek()?.notes, ({ annotation }) => [annotation.id, annotation.articleId])
      : toSelectable(bin.peek()?.articles, ({ id }) => [id, id]);
  if (kind === 'note') {
    const feed = place.view === 'security' ? dossier.peek()?.notes : noteFeed.peek();
    return toSelectable(feed, ({ annotation }) => [annotation.id, annotation.articleId]);
  }
  if (place.view === 'security') return toSelectable(dossier.peek()?.cards, ({ id }) => [id, id]);
  const feed = place.view === 'clusters' ? clusterFeed.peek()?.feed : null;
  if (feed) return toSelectable(feed, ({ card }) => [card.id, card.id]);
  return toSelectable(listFeed.peek(), ({ card }) => [card.id, card.id]);
}

function toSelectable<Row>(
  feed: Feed<Row> | null | undefined,
  toPair: (row: Row) => [string, string],
): Selectable | null {
  if (!feed) return null;
  return {
    positionOf: (id) => feed.positionOf(id),
    storyOf: (id) => feed.stories?.storyOf(id) ?? [id],
    // A story is one among many: all of it or nothing, wherever its rows are in the list.
    pairsWithin: async (from, to) =>
      (await feed.rowsWithin({ from, to }))
        .map(toPair)
        .flatMap(([id, articleId]): [string, string][] =>
          feed.stories?.folds.peek().has(id) === true
            ? []
            : [
                [id, articleId],
                ...(feed.stories?.idsUnder(id) ?? []).map((one): [string, string] => [one, one]),
              ],
        ),
    allPairs: async () => (await feed.allRows()).map(toPair),
  };
}
