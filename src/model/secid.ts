import type { BoardKind, Security, SecurityKind } from './security.ts';

/** Eastmoney's market number and code, as in "0.300166" or "90.BK1033". */
export interface MarketCode {
  market: number;
  code: string;
}

const secidPattern = /^(\d{1,3})\.([A-Z0-9_]{1,12}(?:[-.][A-Z0-9]{1,4})?)$/;

/** Parses "market.code"; letters of the code become upper case, leading zeros stay. Null for anything else. */
export function parseSecid(text: string): MarketCode | null {
  const match = secidPattern.exec(text.toUpperCase());
  if (!match?.[1] || !match[2]) return null;
  return { market: Number(match[1]), code: match[2] };
}

/** The unique key of a security: `market.code`. */
export function toSecid({ market, code }: MarketCode): string {
  return `${market}.${code}`;
}

/**
 * The market of a bare six-digit mainland code; null when it is none.
 * 000xxx is ambiguous with Shanghai's indices and is taken for the Shenzhen share.
 */
export function marketOfBareCode(code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  if (code.startsWith('92')) return 0; // Beijing, before "9 is Shanghai"
  return /^(?:6|9|5|11)/.test(code) ? 1 : 0;
}

/** A code pattern decides the kind within its market; the first row that fits wins. */
type KindRule = [pattern: RegExp, kind: SecurityKind];

const shanghai: KindRule[] = [
  [/^000/, 'index'],
  [/^1[0-3]/, 'bond'],
  [/^5/, 'fund'],
  [/^(?:60|68|900)/, 'stock'],
];

const shenzhen: KindRule[] = [
  [/^(?:395|399|899)/, 'index'],
  [/^(?:15|16|18)/, 'fund'],
  [/^1[0-4]/, 'bond'],
  [/^(?:00|20|30|4[023]|8[2378]|92)/, 'stock'],
];

const anyCode = (kind: SecurityKind): KindRule[] => [[/./, kind]];

const kindRules = new Map<number, KindRule[]>([
  [0, shenzhen],
  [1, shanghai],
  [2, anyCode('index')],
  [90, anyCode('board')],
  [100, [[/^UDI$/, 'forex'], ...anyCode('index')]],
  [116, [[/^\d{5}$/, 'stock']]],
  [128, [[/^\d{5}$/, 'stock']]],
  [150, anyCode('fund')],
  [155, anyCode('stock')],
  [156, anyCode('stock')],
  ...[105, 106, 107].map((market): [number, KindRule[]] => [market, anyCode('stock')]),
  ...[124, 251].map((market): [number, KindRule[]] => [market, anyCode('index')]),
  ...[8, 101, 102, 103, 104, 112, 113, 114, 115, 142, 225].map((market): [number, KindRule[]] => [
    market,
    anyCode('future'),
  ]),
  ...[119, 120, 133].map((market): [number, KindRule[]] => [market, anyCode('forex')]),
  [171, anyCode('bond')],
]);

/** What a market number and code stand for; "other" for a market that we do not know. */
export function kindOf({ market, code }: MarketCode): SecurityKind {
  return kindRules.get(market)?.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}

/** BK0145 to BK0176 are the regions; industry and concept codes interleave, so only a table tells them apart. */
function boardKindOf(code: string): BoardKind {
  const number = Number(/^BK(\d{4})$/.exec(code)?.[1]);
  return number >= 145 && number <= 176 ? 'region' : 'unknown';
}

/** The security that a secid stands for, under the name given; null when the secid is none. */
export function toSecurity(secid: string, name: string): Security | null {
  const parsed = parseSecid(secid);
  if (!parsed) return null;
  const kind = kindOf(parsed);
  return {
    secid: toSecid(parsed),
    ...parsed,
    name,
    kind,
    boardKind: kind === 'board' ? boardKindOf(parsed.code) : null,
  };
}
