import type { FoundCode } from './found-code.ts';
import { subsidiary } from './name-neighbours.ts';
import { toAmericanSecid, toBareSecid, toHongKongSecid } from './to-listed-secid.ts';

/** Brackets right behind a word, short enough to hold nothing but codes. */
const brackets = /(?<=[\u4e00-\u9fff\w”"*)])([([])([^()[\]\n]{5,40})[)\]]/g;

/** Words in front after which a number in brackets is something else. */
const otherLabel = /(?:邮编|邮政编码|电话|热线|编号|批号|文号|序号|区号|传真|密码|账号|单号|合同)$/;

/** What may stand beside a code: the links of quote sites, and which share it is. */
const besides = /^(?:行情|诊股|股吧|买入|资讯|点评|港股|美股|[ABH]股|主板|创业板|科创板|[沪深京]市?)$/;

const bareCode = /^(?:行情|股票|证券|代码|[ABH]股)*:?(\d{5,6})$/;
const reutersCode = /^([A-Z]{1,5})\.(OQ?|N)$/;
const writtenCode = /^(?:[a-z]{2,6}[.:]? ?)?\d{1,6}(?:\.[a-z]{2,3})?$/i;

/**
 * Codes in brackets behind a name: （600519）, (行情603066,诊股), （000063、00763）, (AAPL.O). All of the brackets' content must
 * be codes or what stands beside codes. What carries its own exchange is found elsewhere.
 */
export function findBracketedCodes(text: string): FoundCode[] {
  return [...text.matchAll(brackets)].flatMap(({ 0: whole, index, 2: content = '' }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const end = index + whole.length;
    // A site's machine puts brackets with its links into the middle of longer names: 中国平安(行情601318,诊股)人寿.
    const cutsName = /行情|诊股/.test(content) && subsidiary.test(text.slice(end, end + 6));
    return cutsName || otherLabel.test(before) ? [] : readContent(content, index + 1, before);
  });
}

function readContent(content: string, offset: number, before: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (const { 0: part, index } of content.matchAll(/[^,，、/;；\s|]+/g)) {
    const secid = readPart(part, before);
    if (secid === undefined) return [];
    if (secid === null) continue;
    const start = offset + index + part.search(/[A-Z]{1,5}\.|\d/);
    found.push({ secid, start, end: offset + index + part.length });
  }
  return found;
}

/** The secid of a part; null when it may stand beside a code, undefined when it may not. */
function readPart(part: string, before: string): string | null | undefined {
  const code = bareCode.exec(part)?.[1];
  if (code?.length === 6) return toBareSecid(code, before) ?? undefined;
  // A figure has no zero in front: five digits that begin with one are Hong Kong's.
  if (code?.startsWith('0')) return toHongKongSecid(code) ?? undefined;
  const [, ticker, exchange] = reutersCode.exec(part) ?? [];
  if (ticker !== undefined && exchange !== undefined) return toAmericanSecid(exchange, ticker);
  return besides.test(part) || (writtenCode.test(part) && !/^\d+$/.test(part)) ? null : undefined;
}
