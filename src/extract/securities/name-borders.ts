import type { NameForm } from './parse-lexicon.ts';

/** Behind a name, these make it a place, an institution or a product named after it. */
const otherThing =
  /^(?:大学|学院|中学|小学|医院|法院|论坛|协会|学会|基金会|研究会|商会|联赛|球队|雨林|流域|大街|大道|街道|新区|开发区|高新区|自贸区|保税区|示范区|口岸|路段|学者|[镇县村](?!级)|市(?![值场占盈净销])|杯(?!子)|奖(?!金|励))/;
/** Companies of a group, listed apart or not at all; a bank sells its 理财 itself. */
export const subsidiary = /^(?:期货(?!市场)|基金(?=管理|公司|经理)|资管|人寿|财险|产险|信托|金租|消费金融)/;
/** A code that a site's machine put into the middle of a longer name: 中国平安(行情601318,诊股)人寿. */
const insertedCode = /^\([^()]{4,30}\)/;
/** A fund or a future on an index is another security. */
const onIndex = /^(?:指数)?(?:ETF|LOF|联接|增强|基金|[股期]?指?期[货权])/;
/** Words of a whole trade, by the end of the name they follow. */
const tradeWords: [name: RegExp, behind: RegExp][] = [
  [/银行$/, /^(?:业(?![绩务内态])|间|保险监督|卡)/],
  [/证券$/, /^(?:交易所?|[时日]?报(?!告)|业(?![绩务内态])|法|市场|监管|投资基金业)/],
  [/人寿$/, /^[保]?险/],
  [/港$/, /^[口区珠]/],
  [/^中国..$/, /^(?:市场(?!份额|地位|部|化)|产业|行业|企业|消费|需求|进口|出口|制造业|总公司|工业)/],
];

/**
 * Whether a form at `start` is a word of its own: not inside a Latin word or a number, not the front of a place, an
 * institution or a parent company, and, when it is short, not made of the ends of its neighbours (中[国新能源], 城建[行业]).
 * `words` are common words of two characters.
 */
export function standsAlone(
  text: string,
  start: number,
  { text: name, secid }: NameForm,
  words: Set<string>,
): boolean {
  const end = start + name.length;
  if (cutsLatin(text, start) || cutsLatin(text, end)) return false;
  const behind = text.slice(end, end + 48).replace(insertedCode, '').slice(0, 6);
  if (otherThing.test(behind) || subsidiary.test(behind)) return false;
  if (/^[01]\./.test(secid) && /^集团(?!股份)/.test(behind)) return false;
  if (isIndex(secid) && onIndex.test(behind)) return false;
  if (tradeWords.some(([own, trade]) => own.test(name) && trade.test(behind))) return false;
  if (name.length < 4 && cutsBehind(text, end, words)) return false;
  return name.length > 4 || !cutsFront(text, start, words);
}

function isIndex(secid: string): boolean {
  return /^(?:1\.000|0\.399|0\.899|2\.|100\.|124\.|251\.)/.test(secid);
}

const latin = /[A-Za-z\d]/;

/** Whether a place in the text has a Latin letter or digit on both sides, of one kind: S|hopify, 50|0, but not A|股. */
function cutsLatin(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const behind = text[at] ?? '';
  return latin.test(before) && latin.test(behind);
}

/** Words of one character that often stand before a name: what they seem to make with it is chance (和|平安银行). */
const joining = new Set('和与及在是的对由以被为因让向从到有了等将把给同跟比至于据就也都称其此该获');

/** Whether the name's front makes a word with what stands before it, and that makes none with what is before it. */
function cutsFront(text: string, start: number, words: Set<string>): boolean {
  if (start === 0 || joining.has(text[start - 1] ?? '')) return false;
  return words.has(text.slice(start - 1, start + 1)) && !words.has(text.slice(start - 2, start));
}

/** Whether the name's end makes a word with what stands behind it, and that makes none with what is behind it. */
function cutsBehind(text: string, end: number, words: Set<string>): boolean {
  return words.has(text.slice(end - 1, end + 1)) && !words.has(text.slice(end, end + 2));
}
