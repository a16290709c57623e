import type { Quantity } from '../../model/figure.ts';
import type { Passage } from '../../model/passage.ts';

/** How far a label may lie from its number, in characters. */
const reach = 24;
const longestLabel = 14;

/** Words between what is measured and its number: 产值将超过, 总投资约为. */
const linking =
  /(?:大约|约为|接近|超过|达到|高达|突破|不超过|不低于|不少于|预计|可达|将达|力争|实现|完成|共计|合计|分别|累计|同比|环比|均|共|有|为|是|达|约|近|超|逾|至|到|在|了|的|将|仅|已|不|从|比|较|由|占)$/;

/** Everything up to one of these is not part of what is measured. */
const opening =
  /^.*(?:实施|计划|确保|力争|预计|其中|目前|截至|当前|今年|去年|全年|当年|年内|年底|年末|\d年|\d月|\d日|今天|昨天|使|让|把|将|对|并|也|还|就|则|又)/;

/** 同比增长, 占比 …, with what stands between it and the number. */
const growth =
  /((?:同比|环比)?(?:累计|大幅|小幅|分别)?(?:增长|下降|上涨|下跌|增加|减少|提高|回升|回落|增速|增幅|降幅|涨幅|跌幅|上升|攀升|提升|占比|占))(?:了|为|达到|达|约|近|超过|超|逾|至)?$/;

const boundary = '\n，。；：！？、（）()“”"《》,;:!?';

/**
 * What a number measures, in the words of the text: 总投资12亿元 → 总投资, 出口同比增长5% → 出口同比增长, 建成9个园区 →
 * 园区. Null where neither side says it.
 */
export function labelFigure(text: string, { start, end }: Passage, quantity: Quantity): string | null {
  const before = clauseBefore(text, start);
  const behind = wordsBehind(text, end);
  if (quantity === 'percent') return labelGrowth(before) ?? nameBefore(before) ?? behind;
  // 9个园区, 100万吨乙烯: what is counted or made stands behind.
  const namedBehind = quantity === 'count' || quantity === 'capacity' || quantity === 'mass';
  return namedBehind ? (behind ?? nameBefore(before)) : (nameBefore(before) ?? behind);
}

function labelGrowth(clause: string): string | null {
  const match = growth.exec(clause);
  if (!match) return null;
  return (nameBefore(clause.slice(0, match.index)) ?? '') + (match[1] ?? '');
}

/** The clause's words before the number, as far as a label may reach. */
function clauseBefore(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - reach), start);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    if (boundary.includes(left.charAt(i))) return left.slice(i + 1);
  }
  return left;
}

function nameBefore(clause: string): string | null {
  let name = clause;
  for (let shorter = name.replace(linking, ''); shorter !== name; shorter = name.replace(linking, '')) {
    name = shorter;
  }
  name = name.replace(opening, '');
  return name.length >= 2 ? name.slice(-longestLabel) : null;
}

/** The noun behind a number: 9个自由贸易试验区，… → 自由贸易试验区. */
function wordsBehind(text: string, end: number): string | null {
  const match = /^[^\s，。；：！？、（）()“”"《》,;:!?\d的和与及在于为]{2,14}/.exec(
    text.slice(end, end + 15),
  );
  const words = match?.[0].replace(/^(?:左右|以上|以下|多|级)/, '') ?? '';
  return words.length >= 2 ? words : null;
}
