import type { MarketCode } from '../model/secid.ts';
import { marketOfBareCode, parseSecid } from '../model/secid.ts';

/** Hosts that a mention-like link may lead to without naming a security. */
const otherHosts = /^(?:baike|data|topic|acttg|ai)\./;

const usMarkets: Record<string, number> = { NASDAQ: 105, NYSE: 106, AMEX: 107 };
const exchanges: Record<string, number> = { SH: 1, SZ: 0, BJ: 0 };

/** Indices of the world page that are not in market 100. */
const worldIndexMarkets: Record<string, number> = { HSTECH: 124 };

/** The last digit of an id or address of 2014–2017 names the exchange. */
const legacyMarkets: Record<string, number> = { 1: 1, 2: 0, 5: 116, 7: 105 };

interface AddressRule {
  host: string;
  path: RegExp;
  toMarketCode: (groups: string[]) => MarketCode | null;
}

const inMarket =
  (market: number) =>
  ([code = '']: string[]): MarketCode => ({ market, code });

const onExchange = ([exchange = '', code = '']: string[]): MarketCode | null => {
  const market = exchanges[exchange];
  return market === undefined ? null : { market, code };
};

const quote = 'QUOTE.EASTMONEY.COM';

/** Every quote address the site has used; matched against path and query in upper case. */
const rules: AddressRule[] = [
  {
    host: quote,
    path: /^\/(?:UNIFY\/)?R\/(\d{1,3}\.[\w.-]{1,17})/,
    toMarketCode: ([s = '']) => parseSecid(s),
  },
  {
    host: quote,
    path: /^\/BASIC\/FULL\.HTML\?(?:.{0,80}&)?MCID=(\d{1,3}\.\w{1,12})/,
    toMarketCode: ([s = '']) => parseSecid(s),
  },
  { host: quote, path: /^\/(?:CONCEPT\/|BOND\/)?(SH|SZ|BJ)(\d{6})\b/, toMarketCode: onExchange },
  {
    host: quote,
    path: /^\/ZS(\d{6})\b/,
    toMarketCode: ([code = '']) => ({ market: indexMarket(code), code }),
  },
  { host: quote, path: /^\/KCB\/(68\d{4})\b/, toMarketCode: inMarket(1) },
  { host: quote, path: /^\/BJ\/(\d{6})\b/, toMarketCode: inMarket(0) },
  { host: quote, path: /^\/BK\/(?:90\.)?(BK\d{4})\b/, toMarketCode: inMarket(90) },
  { host: quote, path: /^\/HK\/(\d{5})\b/, toMarketCode: inMarket(116) },
  {
    host: quote,
    path: /^\/US\/([A-Z][A-Z_.]{0,9})\.HTML\?(?:.{0,80}&)?MARKET=(NASDAQ|NYSE|AMEX)\b/,
    toMarketCode: onUsMarket,
  },
  {
    host: quote,
    path: /^\/GB\/ZS(\w{1,12})\b/,
    toMarketCode: ([code = '']) => ({ market: worldIndexMarkets[code] ?? 100, code }),
  },
  {
    host: 'STOCK.EASTMONEY.COM',
    path: /^\/HANGYE\/HY(\d{1,4})\b/,
    toMarketCode: ([number = '']) => toBoard(number),
  },
  {
    host: 'FUND.EASTMONEY.COM',
    path: /^\/(\d{6})\b/,
    toMarketCode: ([code = '']) => ({ market: fundMarket(code), code }),
  },
  {
    host: 'WAP.EASTMONEY.COM',
    path: /^\/QUOTA\/STOCK\/INDEX\/(\w{5,12})/,
    toMarketCode: ([s = '']) => parseLegacyCode(s),
  },
  {
    host: 'EMWAP.EASTMONEY.COM',
    path: /^\/QUOTA\/HQ\/STOCK\?(.{1,200})/,
    toMarketCode: ([query = '']) => parseStockQuery(query),
  },
];

/**
 * Reads the security from the address of its quote page: any scheme or none, any letter case.
 * Null when the address is no quote page or names no market.
 */
export function parseQuoteAddress(href: string): MarketCode | null {
  const { host, path } = splitAddress(href);
  for (const rule of rules) {
    if (rule.host !== host) continue;
    const match = rule.path.exec(path);
    if (match) return rule.toMarketCode(match.slice(1));
  }
  return null;
}

/** Whether a mention-like link leads to an encyclopaedia, a data topic or an advertisement: then it names no security. */
export function isOtherTopic(href: string): boolean {
  return otherHosts.test(splitAddress(href).host.toLowerCase());
}

/**
 * The security in a code of 2014–2017 that ends in its exchange's digit: "3001042", "013855", "NASDAQ_AAPL7".
 * Null when it does not fit.
 */
export function parseLegacyCode(text: string): MarketCode | null {
  const us = /^(NASDAQ|NYSE|AMEX)_([A-Z._]{1,10})7$/i.exec(text);
  if (us) return onUsMarket([us[2]?.toUpperCase() ?? '', us[1]?.toUpperCase() ?? '']);
  const digits = /^(?:(\d{6})([12])|(\d{5})(5))$/.exec(text);
  const code = digits?.[1] ?? digits?.[3];
  const market = legacyMarkets[digits?.[2] ?? digits?.[4] ?? ''];
  return code === undefined || market === undefined ? null : { market, code };
}

/** The board of a number before codes had the prefix BK: "474" is BK0474. */
export function toBoard(number: string): MarketCode {
  return { market: 90, code: `BK${number.padStart(4, '0')}` };
}

function splitAddress(href: string): { host: string; path: string } {
  const match = /^\s*(?:https?:)?\/\/([^/?#\s]{1,100})([^#\s]{0,300})/i.exec(href);
  return { host: match?.[1]?.toUpperCase() ?? '', path: match?.[2]?.toUpperCase() ?? '' };
}

function onUsMarket([code = '', exchange = '']: string[]): MarketCode | null {
  const market = usMarkets[exchange];
  return market === undefined ? null : { market, code };
}

/** Indices: 000xxx is Shanghai's, 93xxxx CSI's, 39xxxx and the rest Shenzhen's (and Beijing's 899). */
function indexMarket(code: string): number {
  if (code.startsWith('000')) return 1;
  return code.startsWith('93') ? 2 : 0;
}

/** A listed fund is on the exchange its code says; all others are sold over the counter. */
function fundMarket(code: string): number {
  return /^(?:5|1[568])/.test(code) ? (marketOfBareCode(code) ?? 150) : 150;
}

function parseStockQuery(query: string): MarketCode | null {
  const parameters = new URLSearchParams(query);
  return parseSecid(`${parameters.get('MK') ?? ''}.${parameters.get('ID') ?? ''}`);
}
