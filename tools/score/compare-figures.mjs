import { compareMultisets } from './compare-multisets.mjs';

/**
 * @typedef {{ value: number, unit: string }} FigureAnswer
 * @typedef {import('./compare-clusters.mjs').Comparison} Comparison
 */

/** Units whose figures are scored; counts like 股 or 次 are in some gold answers but not compared. */
const scoredUnits = new Set(
  [
    '元 美元 港元 港币 欧元 日元 英镑 澳元 加元 韩元 卢布 瑞郎 新台币 澳门元 泰铢 卢比 新加坡元 SDR',
    '% 百分点 个 家 项 户 人 名 位 台 辆 套 件 座 条 所 只 艘 架',
    '吨 公斤 千克 斤 克 磅 盎司 毫克',
    'W kW MW GW TW 瓦 千瓦 兆瓦 吉瓦 马力 Wh kWh MWh GWh TWh 瓦时 千瓦时 兆瓦时 吉瓦时 度',
    '亩 公顷 平方米 平方公里 平方千米 平方英里 平方英尺 米 公里 千米 厘米 毫米 微米 纳米 英里 英尺 英寸 海里',
    '立方米 升 毫升 桶 加仑',
  ].flatMap((group) => group.split(' ')),
);

/**
 * Compares the figures of a page by value and unit as multisets.
 * @param {FigureAnswer[]} gold
 * @param {FigureAnswer[]} found
 * @returns {Comparison}
 */
export function compareFigures(gold, found) {
  return compareMultisets(toKeys(gold), toKeys(found));
}

/**
 * Twelve digits, so that 1.1 × 10⁸ and 110000000 are one value.
 * @param {FigureAnswer[]} figures
 */
function toKeys(figures) {
  return figures
    .filter((figure) => scoredUnits.has(figure.unit))
    .map((figure) => `${String(Number(figure.value.toPrecision(12)))} ${figure.unit}`);
}
