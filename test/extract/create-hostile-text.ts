/**
 * Where texts that are to break rules come from: pieces that a rule waits for, runs that it may look through again and
 * again, and sentences that are nearly those of the news.
 */
const pieces = [
  ...'、，。；：（）()【】“”"《》·—-+.%％\n 　$&=@_'.split(''),
  ...'以为等的一是二三四五六七八九十百千万亿元多余几约近超市省县区个家项条向将和及与在有了年月日'.split(''),
  ...'0123456789'.split(''),
  ...'一是 二是 第一 （一） 1. 其一 产业集群 产业链 产业带 产业 集群 产业体系 项目 等项目 千亿级 万亿元 亿元 万吨 GW'.split(
    ' ',
  ),
  ...'培育 打造 做强 形成 聚焦 布局 建设 加快 推进 投产 重点发展 为龙头 为引领 为核心 为重点 方面 领域 其中 包括'.split(
    ' ',
  ),
  ...'同比增长 百分点 三百二十一 1,234,567 12.5% 10-15亿元 “3+6” “1”即 SH600001 (600001.SZ) （00001） 股票代码： HK'.split(
    ' ',
  ),
  ...'平安银行 平安 贵州茅台 苹果 长和 腾讯控股 *ST ST 新材料 高端装备 生物医药 低温储能 甲岭 临江'.split(
    ' ',
  ),
  '\ud83d\ude00',
  '\ud800',
  '\u202e',
  '\u200b',
];
const sentences = [
  '培育以青瓷、云纹为龙头的竹纤新材产业集群，打造纺材之都，加快建设甲岭20万吨新线、乙川产业园等项目；',
  '一是推动海砂精工产业迈上新台阶，以光栅传感为重点，',
  '临江市前三季度完成投资1158亿元，同比增长6.5%，新开工162个项目。',
  '形成低温储能、藻源食品、山岩铸造三大千亿级产业集群（园区12个），',
  '平安银行(000001.SZ)涨2.5%，贵州茅台跌1%，',
  '“3+6”是青瓷、云纹、光栅三大先导产业和六大重点产业，',
];

/** A generator of numbers from 0 to 1 (mulberry32): the same seed gives the same ones. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A hostile text as long as asked, and the same kind of text at other lengths. The seed decides of what kind it is. */
export function createHostileText(seed: number): (length: number) => string {
  const random = createRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = (list: string[]) => list[below(list.length)] ?? '';
  const several = (list: string[], most: number) => Array.from({ length: 1 + below(most) }, () => one(list));
  const kinds: (() => string)[] = [
    () => one(pieces), // one piece, over and over
    () => several(pieces, 6).join(''), // a short unit, over and over
    () => several(pieces, 400).join(''),
    () => several([...pieces.slice(0, 40), ...several(pieces, 3)], 200).join(''),
    () => several(sentences, 12).join(''),
    () => several([...sentences, ...several(pieces, 12)], 40).join(''),
    () => one(sentences).replace(/[、，。；]/g, ''), // nothing to stop at
    () => one(pieces).repeat(1 + below(60)) + one(pieces), // long runs with something between
  ];
  const head = several(pieces, 5).join('');
  const unit = kinds[below(kinds.length)]?.() ?? '';
  const tail = several(pieces, 5).join('');
  return (length) => {
    const middle = Math.max(0, length - head.length - tail.length);
    return head + unit.repeat(Math.ceil(middle / unit.length)).slice(0, middle) + tail;
  };
}
