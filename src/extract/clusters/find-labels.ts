import type { Stretch } from './split-sentences.ts';
import { classWords, clusterNouns, countWords, leadRoles, sizeEndings, sizeWords } from './words.ts';

/** Where a sentence says 产业集群, 主导产业 …, with the words before it taken apart. Offsets into the text. */
export interface Label {
  start: number;
  end: number;
  noun: string;
  /** The words before it in its clause, without ranks, count and 等. */
  modifier: string;
  modifierStart: number;
  /** How many it says there are, null where it does not. */
  count: number | null;
  /** 等 stands between the modifier and the ranks. */
  etc: boolean;
  /** A class is named: 支柱, 未来, … */
  classed: boolean;
  /** The class is one that only plans speak of: 主导 is, 特色 is in every mouth. */
  chosen: boolean;
  /** A rank or size is named: 千亿级, 世界级. */
  sized: boolean;
  /** 以甲为龙头 stands before the name. */
  led: boolean;
}

const noun = new RegExp(`${clusterNouns}|产业`, 'g');
const breaks = '，,：:；;。！？!?\n';
const longestModifier = 120;

/** Ranks and counts are short: only so many characters are looked at. */
const longestRank = 28;
/** A kind of words at a modifier's end; their last characters tell quickly where there are none. */
interface Rank {
  pattern: RegExp;
  lastCharacters: string;
}

const classBehind: Rank = {
  pattern: new RegExp(`(?:${classWords})$`),
  lastCharacters: '性兴柱色势导位来点统板',
};
const chosenClass = /战略性?新兴|主导|支柱|先导|首位|未来/;
const sizeBehind: Rank = {
  pattern: new RegExp(`(?:${sizeWords})$`),
  lastCharacters: sizeEndings,
};
const countBehind: Rank = { pattern: new RegExp(`(?:${countWords})$`), lastCharacters: '大个条类支项”"' };
/**
 * 甲、乙等3个, 甲、乙等数字(产业集群): what stands between 等 and the noun only describes the list. But 甲、乙等项目在丙(产业集群)
 * is a list of projects, and they are in 丙.
 */
const etcBehind =
  /(?:等(?:等|一批|一系列)?|(?<=、[^、]{1,16})等(?!项目|企业|公司|单位|产品|地)[^、的等]{1,10})$/;
/** 以甲、乙为龙头的丙(产业). */
const ledName = new RegExp(`以[^，。；]{1,60}为(?:${leadRoles})[^，。；]{0,60}的[^的]{2,16}$`);

/** The labels of a sentence in order. A modifier reaches back to its clause's beginning or to the label before it. */
export function findLabels(sentence: Stretch): Label[] {
  const labels: Label[] = [];
  let floor = 0;
  for (const match of sentence.text.matchAll(noun)) {
    const at = match.index;
    const from = clauseStart(sentence.text, at, Math.max(floor, at - longestModifier));
    const label = takeApart(sentence.text.slice(from, at));
    const led = label.modifier.includes('以') && ledName.test(label.modifier);
    // A bare 产业 is a label only with a class, a count or leads before it.
    if (match[0] === '产业' && !label.classed && label.count === null && !led) continue;
    floor = at + match[0].length;
    labels.push({
      ...label,
      led,
      start: sentence.start + at,
      end: sentence.start + floor,
      noun: match[0],
      modifierStart: sentence.start + from,
    });
  }
  return labels;
}

function clauseStart(text: string, at: number, floor: number): number {
  let closed = 0;
  for (let i = at - 1; i >= floor; i -= 1) {
    const character = text.charAt(i);
    if (breaks.includes(character)) return i + 1;
    if (character === '）' || character === ')') closed += 1;
    if (character !== '（' && character !== '(') continue;
    // 集群1个（甲县乙产业集群）: within a bracket that is still open, the clause begins with it.
    if (closed === 0) return i + 1;
    closed -= 1;
  }
  return floor;
}

/** 打造甲、乙等3个千亿级特色 → modifier 打造甲、乙, count 3, etc, classed and sized. */
function takeApart(
  words: string,
): Pick<Label, 'modifier' | 'count' | 'etc' | 'classed' | 'chosen' | 'sized'> {
  const label = {
    modifier: words.trimEnd(),
    count: null as number | null,
    etc: false,
    classed: false,
    chosen: false,
    sized: false,
  };
  const strip = ({ pattern, lastCharacters }: Rank): string | null => {
    if (!lastCharacters.includes(label.modifier.slice(-1))) return null;
    const rank = pattern.exec(label.modifier.slice(-longestRank))?.[0] ?? null;
    if (rank !== null) label.modifier = label.modifier.slice(0, label.modifier.length - rank.length);
    return rank;
  };
  for (;;) {
    const rank = strip(classBehind);
    label.classed ||= rank !== null;
    label.chosen ||= rank !== null && chosenClass.test(rank);
    if (rank !== null) continue;
    if (strip(sizeBehind) === null) break;
    label.sized = true;
  }
  const count = strip(countBehind);
  if (count !== null) label.count = readCount(count);
  const etc = label.modifier.slice(-longestRank).includes('等') ? etcBehind.exec(label.modifier) : null;
  if (etc) label.modifier = label.modifier.slice(0, etc.index);
  label.etc = etc !== null;
  return label;
}

const chineseDigits = '零一二三四五六七八九十';

function readCount(words: string): number {
  const digits = /\d+/.exec(words);
  if (digits) return Number(digits[0]);
  const chinese = (/[一二三四五六七八九十两]+/.exec(words)?.[0] ?? '').replace('两', '二');
  const [tens = '', ones = ''] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const ten = chinese.includes('十') ? Math.max(1, chineseDigits.indexOf(tens || '一')) * 10 : 0;
  return ten + (ones === '' ? 0 : chineseDigits.indexOf(ones));
}
