import type { Security } from '../model/security.ts';
import { toQueryText } from '../search/to-query-text.ts';

/** The query that finds the articles which name a security and were published from a month on ("2022-03") and before another. */
export function toPeriodQuery(
  { kind, code, secid }: Pick<Security, 'kind' | 'code' | 'secid'>,
  { start, end }: { start: string; end: string },
): string {
  const field = kind === 'board' ? 'board' : 'stock';
  // A share of Shenzhen and an index of Shanghai may have the same code: 000001 is 平安银行 and 上证指数.
  const value = /^000\d{3}$/.test(code) ? secid : code;
  return toQueryText([
    { type: 'filter', field, value, isQuoted: true },
    { type: 'filter', field: 'after', value: start, isQuoted: false },
    { type: 'filter', field: 'before', value: end, isQuoted: false },
  ]);
}
