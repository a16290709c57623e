import type { Mention } from '../../model/mention.ts';
import { findBracketedCodes } from './find-bracketed-codes.ts';
import { findTableCodes } from './find-table-codes.ts';
import { foldWidth } from './fold-width.ts';
import type { FoundCode } from './found-code.ts';
import { toAmericanSecid, toBareSecid, toHongKongSecid, toSecidAt } from './to-listed-secid.ts';

/** A way to write a code that needs nothing beside it. Named groups: `code`, `at` its exchange, `name` what it names. */
interface Writing {
  /** In small letters; a text without any of them has no code of this writing, and its pattern need not be compiled. */
  signs: string[];
  pattern: RegExp;
  toSecid: (groups: Record<string, string | undefined>, before: string) => string | null;
}

const exchange = (groups: Record<string, string | undefined>) => (groups['at'] ?? '').toUpperCase();

const writings: Writing[] = [
  // $贵州茅台(SH600519)$
  {
    signs: ['$'],
    pattern: /\$(?<name>[^$()\s]{1,20})\((?<at>SH|SZ|BJ)(?<code>\d{6})\)\$/gi,
    toSecid: (groups) => toSecidAt(exchange(groups), groups['code'] ?? ''),
  },
  {
    signs: ['$'],
    pattern: /\$(?<name>[^$()\s]{1,20})\((?:HK)?(?<code>\d{5})\)\$/gi,
    toSecid: ({ code = '' }) => toHongKongSecid(code),
  },
  // 300104.SZ, 600519.SH, 000300.CSI
  {
    signs: ['.sh', '.sz', '.bj', '.ss', '.csi'],
    pattern: /(?<![\w.])(?<code>\d{6})\.(?<at>SH|SZ|BJ|SS|CSI)(?![a-z\d])/gi,
    toSecid: (groups) => toSecidAt(exchange(groups), groups['code'] ?? ''),
  },
  // SH600519, sz.000001
  {
    signs: ['sh', 'sz', 'bj'],
    pattern: /(?<![a-z\d])(?<code>(?<at>SH|SZ|BJ)[.:]?\d{6})(?!\d)/gi,
    toSecid: (groups) => toSecidAt(exchange(groups), (groups['code'] ?? '').slice(-6)),
  },
  // 00700.HK, 700.HK
  {
    signs: ['.hk'],
    pattern: /(?<![\w.])(?<code>\d{1,5})\.HK(?![a-z\d])/gi,
    toSecid: ({ code = '' }) => toHongKongSecid(code),
  },
  // HK00700, HK:0700
  {
    signs: ['hk'],
    pattern: /(?<![a-z\d])(?<code>HK[.:]? ?\d{4,5})(?!\d)/gi,
    toSecid: ({ code = '' }) => toHongKongSecid(code.replace(/\D/g, '')),
  },
  // HSI.HI, HSTECH.HI
  {
    signs: ['.hi'],
    pattern: /(?<![\w.])(?<code>HSI|HSCEI|HSTECH)\.HI(?![a-z\d])/g,
    toSecid: ({ code = '' }) => (code === 'HSTECH' ? '124.HSTECH' : `100.${code}`),
  },
  // 港交所：9988, 股份代号：00700
  {
    signs: ['hkex', 'sehk', '港交所', '联交所', '代码', '代号'],
    pattern:
      /(?:(?:HKEX|SEHK|港交所|联交所)(?:(?:股票|股份|证券)?代[码号])?: ?|(?:港股|股份)代[码号]为?:? ?)(?<code>\d{4,5})(?![\d.%])/gi,
    toSecid: ({ code = '' }) => toHongKongSecid(code),
  },
  // 证券代码：600519, 股票代码为300104
  {
    signs: ['代码', '代号'],
    pattern:
      /(?:证券|股票|股份|A股|B股|基金|债券|转债|指数|场内|交易)代[码号][为是]?:? ?["“]?(?<code>\d{6})(?!\d)/g,
    toSecid: ({ code = '' }, before) => toBareSecid(code, before),
  },
  // NASDAQ: BIDU, 纽交所：BABA, 纳斯达克股票代码：PDD
  {
    signs: ['nasdaq', 'nyse', 'amex', '纳斯达克', '纽交所', '纽约证券交易所', '美交所'],
    pattern:
      /(?<![a-z])(?<at>NASDAQ|NYSE(?: ?American| ?MKT| ?Arca)?|AMEX|纳斯达克|纽交所|纽约证券交易所|美交所)(?:(?:股票|交易)?代码)?: ?(?<code>[A-Z]{1,5}(?:[.-][A-Z])?)(?![a-z\d])/gi,
    toSecid: (groups) => toAmericanSecid(groups['at'] ?? '', groups['code'] ?? ''),
  },
  // BK1036
  {
    signs: ['bk'],
    pattern: /(?<![a-z\d])(?<code>BK\d{4})(?!\d)/gi,
    toSecid: ({ code = '' }) => `90.${code.toUpperCase()}`,
  },
];

/**
 * The codes that a text gives for securities, in its order, none over another. Six digits alone are none: an exchange,
 * a label, brackets behind a name or a table's column has to say that they are a code.
 *
 * The surface is the code as it is written, with its exchange; the name in front is another mention (see `findNames`).
 * Of `$贵州茅台(SH600519)$`, where the text itself says how far the name goes, it is the name.
 */
export function findCodes(text: string): Mention[] {
  const folded = foldWidth(text);
  const small = folded.toLowerCase();
  const used = writings.filter(({ signs }) => signs.some((sign) => small.includes(sign)));
  const found = [
    ...used.flatMap((writing) => findWritten(folded, writing)),
    ...findBracketedCodes(folded),
    ...findTableCodes(folded),
  ];
  // Of two at one place the longer is the better read: sorting is stable, so the earlier rule stays among equals.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.flatMap(({ secid, start, end }) => {
    if (start < last) return [];
    last = end;
    return [{ secid, surface: text.slice(start, end), start, end, via: 'code' as const, doubt: null }];
  });
}

function findWritten(text: string, { pattern, toSecid }: Writing): FoundCode[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    const secid = toSecid(groups, text.slice(Math.max(0, index - 12), index));
    if (secid === null) return [];
    const { name, code = '' } = groups;
    if (name !== undefined) return [{ secid, start: index + 1, end: index + 1 + name.length }];
    // A label in front is no part of the code; an exchange's letters are.
    return [{ secid, start: index + whole.lastIndexOf(code), end: index + whole.length }];
  });
}
