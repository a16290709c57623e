import type { Doubt } from '../../model/doubt.ts';
import type { Mention } from '../../model/mention.ts';
import { kindOf, parseSecid } from '../../model/secid.ts';
import type { SecurityKind } from '../../model/security.ts';
import { subsidiary } from './name-neighbours.ts';

/** A link as its rules see it. */
interface Link {
  secid: string;
  kind: SecurityKind;
  surface: string;
  /** Its line in front of it, and behind it. */
  before: string;
  behind: string;
}

/** So many characters before and behind a link are looked at. */
const reach = 30;

/** Receipts in New York of companies that are listed at home too. */
const receipts = /^10[567]\.(?:PTR|SNP|CEO|CHA|CHL|CHU|ACH|LFC|ZNH|CEA|SHI|HNP|YZC|GSH|BGNE|ONC)$/;
const newYork = /美股|美国上市|ADR|ADS|纽约|纽交所|中概|NYSE|美元/;

const sourceBefore = /(?:来源|图源|转自|编辑|作者)[:：/] ?[^，。；、\s]{0,4}$/;
const sourceBehind = /^(?:供图|Choice|iFinD|数据|APP|研究中心)/i;
const dataSources = /^(?:东方财富|同花顺|视觉中国|人民网|新华网)$/;

const places = /^(?:太平洋|大西洋|张家界|长白山|白云山|中关村|陆家嘴|天山)$/;
const words =
  /^(?:机器人|农产品|太阳能|老百姓|新产业|新动力|驱动力|大酒店|数字人|新希望|新世界|石油|石化|生物|平安|民生)$/;
const institution = /^(?:大学|学[院会]|协会|[医法]院|论坛|雨林|新区|高新区)/;
/** The end of a name with what follows makes a whole trade, an exchange or a newspaper of it: 银行|业, 证券|时报. */
const trade = /(?:银行\|[业间](?![绩务])|证券\|(?:交易所|[时日]?报(?!告))|人寿\|险)/;
/** Rates, debts, metals and indices that a fund or an index follows, and that a text means themselves. */
const tradedThings =
  /^(?:(?:[国美]|企业|公司|地方|美元|信用|可转)债|债券|利率|黄金|白银|原油|(?:标普|纳指|恒生|沪深|上证|中证|日经)[A-Z]*\d*)$/;
/** Trades that have a board, and what makes a company's name of them. */
const boardOfNames = /^(?:证券|银行|保险)$/;
const companyFront = /(?:招商|工商|建设|农业|中国|中信|海通|华泰|广发|兴业|平安|东方|北京|上海|中央)$/;

/** What says that a company is meant after all: its code, its legal form, its price, what companies do. */
const companyBehind =
  /^(?:[（(][^（）()]{0,12}\d{4}|股份|公司|证券|保险|股价|涨停|跌停|市值|公告|发布|表示|收[涨跌报]|[涨跌]|[AHB]股|董事|净利|拟)/;
const companyBefore = /(?:上市公司|个股|简称[:：]?|股票|[增减]持)$/;

/** The rules, most telling first; the first that holds gives the doubt. */
const rules: [doubt: Doubt, holds: (link: Link) => boolean][] = [
  ['sourceLine', isSource],
  [
    'adr',
    ({ secid, before, behind }) =>
      receipts.test(secid) && !newYork.test(before.slice(-20) + behind.slice(0, 20)),
  ],
  ['placeOrInstitution', isPlaceOrInstitution],
  ['partOfLongerName', isPartOfName],
  ['genericWord', isGenericWord],
];

/**
 * The same mentions, those that the site linked by itself with a doubt where the link looks wrong. None is dropped, and a
 * doubt that is there stays.
 */
export function findDoubts(mentions: Mention[], text: string): Mention[] {
  const conflicting = findConflicts(mentions);
  return mentions.map((mention) => {
    if (!isLink(mention) || mention.doubt !== null) return mention;
    const link = toLink(mention, text);
    const doubt = conflicting.has(mention.surface)
      ? 'conflictingCodes'
      : rules.find(([, holds]) => holds(link))?.[0];
    return doubt ? { ...mention, doubt } : mention;
  });
}

function isLink({ via }: Mention): boolean {
  return via === 'link' || via === 'repeat';
}

/** The words that are linked to more than one security. */
function findConflicts(mentions: Mention[]): Set<string> {
  const secids = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const mention of mentions.filter(isLink)) {
    const known = secids.get(mention.surface);
    if (known !== undefined && known !== mention.secid) conflicting.add(mention.surface);
    secids.set(mention.surface, mention.secid);
  }
  return conflicting;
}

function toLink({ secid, surface, start, end }: Mention, text: string): Link {
  const parsed = parseSecid(secid);
  return {
    secid,
    kind: parsed ? kindOf(parsed) : 'other',
    surface,
    before: lastLine(text.slice(Math.max(0, start - reach), start)),
    behind: firstLine(text.slice(end, end + reach)),
  };
}

function lastLine(words: string): string {
  return words.slice(words.lastIndexOf('\n') + 1);
}

function firstLine(words: string): string {
  const end = words.indexOf('\n');
  return end < 0 ? words : words.slice(0, end);
}

function isSource({ surface, before, behind }: Link): boolean {
  return sourceBefore.test(before) || (dataSources.test(surface) && sourceBehind.test(behind));
}

function isCompany({ before, behind }: Link): boolean {
  return companyBehind.test(behind) || companyBefore.test(before);
}

function isPlaceOrInstitution(link: Link): boolean {
  if (link.kind !== 'stock') return false;
  return institution.test(link.behind) || (places.test(link.surface) && !isCompany(link) && !isListed(link));
}

function isPartOfName({ secid, kind, surface, before, behind }: Link): boolean {
  if (kind === 'board') return boardOfNames.test(surface) && companyFront.test(before);
  if (surface.endsWith('债') && behind.startsWith('券')) return true;
  if (kind !== 'stock') return false;
  const isParent = /^[01]\./.test(secid) && !surface.endsWith('集团') && /^集团(?!股份)/.test(behind);
  return isParent || subsidiary.test(behind) || trade.test(`${surface.slice(-2)}|${behind.slice(0, 4)}`);
}

function isGenericWord(link: Link): boolean {
  if (link.kind === 'index' || link.kind === 'fund')
    return tradedThings.test(link.surface) && isWordOnly(link);
  return link.kind === 'stock' && words.test(link.surface) && !isCompany(link) && !isListed(link);
}

/** An index may be called by its own name; a fund on it may not. */
function isWordOnly({ kind, surface, behind }: Link): boolean {
  return kind === 'fund'
    ? !/^(?:ETF|LOF|基金)/.test(behind)
    : !/\d$/.test(surface) && !behind.startsWith('指数');
}

/** A member of a list of names, which 、 joins on both sides. */
function isListed({ before, behind }: Link): boolean {
  return before.endsWith('、') && /^[、等]/.test(behind);
}
