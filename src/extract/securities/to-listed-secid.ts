import { kindOf, marketOfBareCode, toSecid } from '../../model/secid.ts';

const exchanges = new Map([
  ['SH', 1],
  ['SS', 1],
  ['SZ', 0],
  ['BJ', 0],
]);

/** Names after which 000xxx is an index of Shanghai, not a share of Shenzhen. */
const indexName = /(?:[指综]指?数?|[成综]指|沪深300|(?:上证|中证|科创)[A-Z]?\d{2,4})\s?$/;

/** The secid of six digits with the exchange's letters; null when that exchange has no such code. */
export function toSecidAt(exchange: string, code: string): string | null {
  if (exchange === 'CSI') return toSecid({ market: code.startsWith('0') ? 1 : 2, code });
  const market = exchanges.get(exchange);
  return market === undefined || kindOf({ market, code }) === 'other' ? null : toSecid({ market, code });
}

/** Names of what has a code that a figure can look like: bonds and funds. */
const bondName = /[债券]\s?\d?$/;
const fundName = /(?:ETF|LOF|REITs?|基金|指数|[A-Z])\s?$/i;

/**
 * The secid of six bare digits; null when no mainland code looks like that. `before` is the text in front: it tells an
 * index from a share, and a bond or a fund from a figure. Round numbers, months (202306) and funds that are not traded
 * on an exchange (004 to 009) are none.
 */
export function toBareSecid(code: string, before = ''): string | null {
  const market = marketOfBareCode(code);
  if (market === null || /^20[1-9]|^00[4-9]|^(?!600000)\d\d?0{4,}$/.test(code)) return null;
  if (code.startsWith('000') && indexName.test(before)) return toSecid({ market: 1, code });
  const kind = kindOf({ market, code });
  if (kind === 'other' || (kind === 'bond' && !bondName.test(before))) return null;
  return kind === 'fund' && !fundName.test(before) ? null : toSecid({ market, code });
}

/** The secid of a Hong Kong code, of up to five digits; null for 0. */
export function toHongKongSecid(code: string): string | null {
  return Number(code) === 0 ? null : toSecid({ market: 116, code: code.padStart(5, '0') });
}

const americanMarkets: [pattern: RegExp, market: number][] = [
  [/^(?:NASDAQ|纳斯达克|OQ?$)/i, 105],
  [/^(?:NYSE ?(?:American|MKT|Arca)|AMEX|美交所|美国证券交易所)/i, 107],
  [/^(?:NYSE|纽交所|纽约证券交易所|N$)/i, 106],
];

/** The secid of a ticker on an exchange of New York, named as texts name it or by Reuters' letters; null for others. */
export function toAmericanSecid(exchange: string, ticker: string): string | null {
  const market = americanMarkets.find(([pattern]) => pattern.test(exchange))?.[1];
  return market === undefined ? null : toSecid({ market, code: ticker.toUpperCase().replace(/[.-]/, '_') });
}
