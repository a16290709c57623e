import { expect, test } from 'vitest';
import { toPeriodQuery } from '../../src/library/to-period-query.ts';
import { toSecurity } from '../../src/model/secid.ts';

const period = { start: '2025-07', end: '2025-08' };
const when = 'after:2025-07 before:2025-08';

test.each([
  ['a share', '1.600519', '贵州茅台', `stock:"600519" ${when}`],
  ['a board', '90.BK1033', '电池', `board:"BK1033" ${when}`],
  ['a share whose code an index has as well', '0.000001', '平安银行', `stock:"0.000001" ${when}`],
  ['such an index', '1.000001', '上证指数', `stock:"1.000001" ${when}`],
])('%s', (_what, secid, name, query) => {
  const security = toSecurity(secid, name);
  expect(security && toPeriodQuery(security, period)).toBe(query);
});
