import { toQueryText } from '../search/to-query-text.ts';

/** The query that finds the articles which bear just this tag, on themselves or on a note. */
export function toTagQuery(tag: string): string {
  return toQueryText([{ type: 'filter', field: 'tag', value: tag, isQuoted: true }]);
}
