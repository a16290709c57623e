/** Behind a name, these make it a place, an institution or a product named after it. */
export const otherThing =
  /^(?:大学|学[院会者]|[中小]学|医院|法院|论坛|协会|基金会|研究会|商会|联赛|雨林|流域|大街|大道|街道|[新示][区范]|[开保自].{1,2}区|口岸|[镇县村](?!级)|市(?![值场占盈净销])|杯(?!子)|奖(?!金|励))/;

/** Behind a name: companies of its group, listed apart or not at all. A bank sells its 理财 itself. */
export const subsidiary = /^(?:期货(?!市场)|基金(?=管理|公司|经理)|资管|人寿|财险|产险|信托|金租|消费金融)/;

/** Words of a whole trade, by the end of the name that they follow. */
const tradeWords: [name: RegExp, behind: RegExp][] = [
  [/银行$/, /^(?:业(?![绩务内态])|间|保险监督|卡)/],
  [/证券$/, /^(?:交易所|[时日]?报(?!告)|业(?![绩务内态])|法|市场|监管)/],
  [/人寿$/, /^险/],
  [/港$/, /^[口区珠]/],
  [/^中国..$/, /^(?:市场(?!份额|地位|部|化)|产业|行业|企业|消费|需求|进口|出口|制造业|总公司|工业)/],
];

/** Whether what stands behind a name speaks of its trade: 中国银行|业, 上海证券|交易所. */
export function namesTrade(name: string, behind: string): boolean {
  return tradeWords.some(([own, trade]) => own.test(name) && trade.test(behind));
}
