import type { Doubt } from '../model/doubt.ts';
import type { MarketCode } from '../model/secid.ts';
import { marketOfBareCode, parseSecid, toSecid } from '../model/secid.ts';
import { isOtherTopic, parseLegacyCode, parseQuoteAddress, toBoard } from './parse-quote-address.ts';

/** What the site's markup says of an element: the security it marks, and how. */
export interface Mark {
  secid: string;
  via: 'link' | 'repeat' | 'picture';
  doubt: Doubt | null;
}

const markingIds = '[id^="stock_"],[id^="bk_"],[id^="Info."]';

/** Elements that may carry a mark; everything else need not be asked. */
export const markSelector = `.keytip,.em_stock_key_common,.EmImageRemark,a[href*="quote.eastmoney.com/" i],${markingIds}`;

/**
 * Reads a mark of the site, in any of its generations; null when the element marks no security.
 * The address of the quote page decides, then data-code, the id in its newer or older form, at last a code alone.
 */
export function readMark(element: Element): Mark | null {
  const href = element.getAttribute('href') ?? '';
  if (isOtherTopic(href) || element.classList.contains('infokey')) return null;
  const isWrapper =
    element.hasAttribute('id') && element.querySelector('.keytip,.em_stock_key_common,.infokey') !== null;
  if (isWrapper) return null; // the marked word inside is read instead
  const isPicture = element.classList.contains('EmImageRemark');
  const dataCode = element.getAttribute('data-code')?.trim() ?? '';
  const found =
    parseQuoteAddress(href) ??
    (isPicture ? parsePictureCode(dataCode) : parseSecid(dataCode.replace(/\s*,\s*/, '.'))) ??
    parseMarkingId(idOf(element)) ??
    parseBareCode(dataCode);
  if (!found) return null;
  return {
    secid: toSecid(found),
    via: viaOf(element, isPicture),
    doubt: idOf(element).startsWith('Info.') ? 'unlinked' : null,
  };
}

function idOf(element: Element): string {
  return element.closest(markingIds)?.id ?? '';
}

function viaOf(element: Element, isPicture: boolean): Mark['via'] {
  if (isPicture) return 'picture';
  return element.classList.contains('em_stock_key_common') ? 'repeat' : 'link';
}

/** Pictures write "C|M|n" where words write "M,C". */
function parsePictureCode(dataCode: string): MarketCode | null {
  const [code = '', market = ''] = dataCode.split('|');
  return parseSecid(`${market}.${code}`);
}

function parseBareCode(code: string): MarketCode | null {
  const market = marketOfBareCode(code);
  return market === null ? null : { market, code };
}

/** stock_M.C, bk_90.BKnnnn and Info.M.C; before 2018 stock_ with a code and the exchange's digit, bk_ with a number. */
function parseMarkingId(id: string): MarketCode | null {
  const name = /^(?:stock_|bk_|Info\.)(.{1,24})$/.exec(id)?.[1];
  if (name === undefined) return null;
  const secid = parseSecid(name);
  if (secid) return secid;
  if (id.startsWith('stock_')) return parseLegacyCode(name);
  return id.startsWith('bk_') && /^\d{1,4}$/.test(name) ? toBoard(name) : null;
}
