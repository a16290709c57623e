import type { Passage } from '../model/passage.ts';
import { figurePattern, numeralWords } from './figure-pattern.ts';

/**
 * What decides the sense of a sentence of market news, and therefore must be the same in both wordings before one is taken
 * for the other: figures, dates, codes, known names, and words that turn a statement around. Better a quote that is not
 * found than one that is found on its opposite.
 */
export interface SenseMark extends Passage {
  kind: 'figure' | 'name' | 'turn';
  /** Comparable: without white space, letters and digits of ordinary width. */
  text: string;
}

/** Words that turn a statement around; the characters behind the first group are part of the word (增长到, 不再). */
const turn =
  '(?:[增减涨跌升降盈亏](?:[长加少幅持仓产值损利级低高]|停板?|板)?[至到了约近超]?|[不未没无非否拒免禁勿]|上[调行涨升]|下[调行跌降滑]|[高低][于开走]|新[高低]|看[多空]|做[多空]|利[好空多]|买入|卖出|流[入出]|[净][买卖]|扩[大张]|收[窄缩]|转[正负]|由[正负]|[好差优劣强弱快慢]于|走[强弱]|领先|落后|退市|[停复]牌|终止|中止|解[禁散]|反对|失败|撤[销回]|逊于?)';
const relativeDate =
  '(?:[去今明前后昨]年|[昨今明前后]日|[昨今明前后]天|[上本下][周月季]|周[日天末]|星期[日天])';

/** What is looked for in a text; made once for all quotes that are sought in it. */
export interface SensePattern {
  find: RegExp;
  names: ReadonlySet<string>;
}

/** `names` are those of securities and the like that are known in the text or in the quotes. */
export function toSensePattern(names: readonly string[]): SensePattern {
  const known = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  const name = known.map((one) => one.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|');
  const alternatives = [name, `(?:${numeralWords})`, figurePattern, relativeDate, turn].filter(
    (one) => one !== '',
  );
  return { find: new RegExp(alternatives.join('|'), 'g'), names: new Set(known) };
}

const numeralWord = new RegExp(`^(?:${numeralWords})$`);
const turning = new RegExp(`^${turn}$`);

/** The marks of a text, in order. */
export function findSenseMarks(text: string, { find, names }: SensePattern): SenseMark[] {
  const marks: SenseMark[] = [];
  for (const { 0: surface, index } of text.matchAll(find)) {
    if (numeralWord.test(surface) && !names.has(surface)) continue;
    const kind = names.has(surface) ? 'name' : turning.test(surface) ? 'turn' : 'figure';
    marks.push({ kind, start: index, end: index + surface.length, text: surface.normalize('NFKC') });
  }
  return marks;
}

/** Pairs of which one in the place of the other turns a statement around; alone each is in many harmless words. */
const opposites = (
  '上下 大小 入出 强弱 多空 买卖 正负 好坏 优劣 快慢 快缓 松紧 扩缩 扩收 胜败 进退 内外 前后 早晚 高低 冷热 东西 南北 先后 支反 同反 ' +
  '开关 开停 借还 左右 真假 母子'
)
  .split(' ')
  .map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

/** Whether two wordings say the same as far as figures, names and the like go, in the same order. */
export function hasSameSense(one: string, other: string, pattern: SensePattern): boolean {
  const [marks, others] = [one, other].map((text) => findSenseMarks(withoutBlanks(text), pattern)) as [
    SenseMark[],
    SenseMark[],
  ];
  if (marks.length !== others.length || marks.some(({ text }, index) => text !== others[index]?.text))
    return false;
  return !opposites.some(([plus, minus]) => {
    const gained = count(other, plus) - count(one, plus);
    return gained * (count(other, minus) - count(one, minus)) < 0;
  });
}

/** Blanks come and go with the markup; next to letters, digits and the points in numbers they part two of them, and stay. */
function withoutBlanks(text: string): string {
  return text.replace(/(?<![0-9A-Za-z.,:/])\s+|\s+(?![0-9A-Za-z.,:/\s])/g, '');
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
