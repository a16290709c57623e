import type { Security } from '../model/security.ts';
import { toQueryText } from '../search/to-query-text.ts';

/** The query that finds the articles which name a security and were published from a month on ("2022-03") and before another. */
export function toPeriodQuery(
  security: Pick<Security, 'kind' | 'code' | 'name'>,
  { start, end }: { start: string; end: string },
): string {
  const field = security.kind === 'board' ? 'board' : 'stock';
  return toQueryText([
    ...toNames(security).map((value) => ({ type: 'filter', field, value, isQuoted: true }) as const),
    { type: 'filter', field: 'after', value: start, isQuoted: false },
    { type: 'filter', field: 'before', value: end, isQuoted: false },
  ]);
}

/**
 * What tells a security: its code, and its name where the code is an index's too and would lead to the index's articles, which
 * are many more (000001 is 平安银行 and 上证指数). The name of another is not asked for: articles that call it otherwise (沪指)
 * are counted as well, and would not be found.
 */
function toNames({ kind, code, name }: Pick<Security, 'kind' | 'code' | 'name'>): string[] {
  const isIndexCode = kind === 'stock' && /^000\d{3}$/.test(code);
  return isIndexCode && name !== '' && name !== code ? [code, name] : [code];
}
