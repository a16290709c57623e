import type { FilterField } from './query.ts';

/** What a filter may be called. The first name of a field is the one that is written. */
const names: Record<FilterField, string[]> = {
  board: ['board', '板块'],
  stock: ['stock', '股票', '个股', '证券', '代码'],
  tag: ['tag', '标签'],
  after: ['after', 'since', '之后', '晚于'],
  before: ['before', 'until', '之前', '早于'],
  has: ['has', '有', '含'],
  cluster: ['cluster', '集群', '产业集群'],
  media: ['media', '媒体', '来源'],
};

const fields = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as FilterField])),
);

/** The field of a filter called so, in small letters; undefined when none is. */
export function findFilterField(name: string): FilterField | undefined {
  return fields.get(name);
}

const holdings = new Map<string, 'note' | 'highlight'>([
  ['note', 'note'],
  ['notes', 'note'],
  ['笔记', 'note'],
  ['批注', 'note'],
  ['highlight', 'highlight'],
  ['highlights', 'highlight'],
  ['高亮', 'highlight'],
  ['划线', 'highlight'],
]);

/** What an article has to have by a value of the filter `has`, in small letters; undefined when that is nothing we know. */
export function findHolding(value: string): 'note' | 'highlight' | undefined {
  return holdings.get(value);
}
