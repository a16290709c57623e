import type { Security } from '../model/security.ts';
import { toQueryText } from '../search/to-query-text.ts';

/** The query that finds the articles which name a security and were published from a month on ("2022-03") and before another. */
export function toPeriodQuery(
  { kind, code }: Pick<Security, 'kind' | 'code'>,
  { start, end }: { start: string; end: string },
): string {
  const field = kind === 'board' ? 'board' : 'stock';
  return toQueryText([
    { type: 'filter', field, value: code, isQuoted: true },
    { type: 'filter', field: 'after', value: start, isQuoted: false },
    { type: 'filter', field: 'before', value: end, isQuoted: false },
  ]);
}
