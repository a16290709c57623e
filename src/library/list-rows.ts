import type { Feed, HeightOf, ListMemory } from './feed.ts';
import type { Page, RowRange } from './paged-rows.ts';
import { attempt } from './state.ts';
import { type ShownStories, toShownStories } from './stories.ts';

/** An endless list as plain values, and what it is told. */
export interface ListRows<Row> {
  /** Tells it from other lists. */
  key: string;
  pages: Page<Row>[];
  idOf: (row: Row) => string;
  memory: ListMemory;
  /** Which rows are told as one; null in lists that do not tell. */
  stories: ShownStories<Row> | null;
  /** The reader sees these rows; `kept` is the position of one that must stay, null for none. */
  onSeen: (seen: RowRange, kept: number | null, heightOf: HeightOf) => void;
  /** More is wanted behind the end. */
  onMore: () => void;
}

/** A feed's rows as they are now; null before its first answer. To be called where signals are read. */
export function toListRows<Row>(feed: Feed<Row> | null | undefined): ListRows<Row> | null {
  const pages = feed?.pages.value;
  if (!feed || !pages) return null;
  return {
    key: feed.key,
    pages,
    idOf: feed.idOf,
    memory: feed.memory,
    stories: feed.stories && toShownStories(feed.stories, feed.idOf),
    onSeen: (seen, kept, heightOf) => void attempt('loadFailed', () => feed.show(seen, kept, heightOf)),
    onMore: () => void attempt('loadFailed', () => feed.more()),
  };
}
