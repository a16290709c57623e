import type { NumberToken } from './find-numbers.ts';
import type { Unit } from './units.ts';

const yuan: Unit = { surface: '', unit: '元', factor: 1, quantity: 'money' };

const moneyWords =
  '投资|总投资|投入|出资|注资|斥资|耗资|募资|融资|套现|收入|营收|产值|销售额|销售收入|利润|净利|税收|保费|资金|金额|市值|成交额|贷款|资产|补贴|奖励|负债|估值|票房|造价|费用|罚款|赔偿|债务|奖金|补助|定增|欠款|预算|总价|成本|订单|人民币|资金规模|基金规模';
/** A word for money right before the number, at most an approximation between: 投资近120亿. */
const moneyBefore = new RegExp(
  `(?:${moneyWords})(?:总?额)?(?:约为|约|近|超过|超|逾|达到|达|突破|不超|不超过|为|了|将达|高达)?$`,
);
/** A word for money right behind: 70亿的销售额. */
const moneyBehind = new RegExp(`^的?(?:${moneyWords})`);

/** 元 where a number in 万 or 亿 is plainly money though no currency is written, null otherwise. */
export function matchMoneyWithoutUnit(text: string, { start, end, magnitude }: NumberToken): Unit | null {
  if (magnitude < 1e4) return null;
  const before = text.slice(Math.max(0, start - 10), start);
  const behind = text.slice(end, end + 5);
  return moneyBehind.test(behind) || (moneyBefore.test(before) && isPhraseEnd(behind)) ? yuan : null;
}

/** Another unit may stand behind the number that we do not know: 投入3万工时. */
function isPhraseEnd(behind: string): boolean {
  return behind === '' || /^[\s，。；、：！？）)”》"左以的]/.test(behind);
}
