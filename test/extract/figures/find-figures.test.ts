import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/extract/figures/find-figures.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { toArticleText } from '../to-article-text.ts';

function read(...lines: string[]): Figure[] {
  const { text, paragraphs } = toArticleText(lines);
  return findFigures(text, paragraphs);
}

/** What a sentence measures, as "value unit", in order. */
const sentences: [sentence: string, figures: string[]][] = [
  // Money
  ['总投资1158亿元，年内完成250亿元左右', ['115800000000 元', '25000000000 元']],
  ['募资2,350.50万元', ['23505000 元']],
  ['规模达3.2万亿元', ['3200000000000 元']],
  ['出口43亿美元，进口5亿港币', ['4300000000 美元', '500000000 港元']],
  ['补贴200多万元', ['2000000 元']],
  ['融资2700万人民币', ['27000000 元']],
  ['每股亏损0.06元，价格19600元/吨', ['0.06 元', '19600 元']],
  ['去年投资120亿，实现70亿的销售额', ['12000000000 元', '7000000000 元']],
  ['先赚3个亿，再花99元年费', ['300000000 元', '99 元']],
  ['等了三个多月、20个交易日', ['3 个月', '20 交易日']],
  ['人才超3.5万，总量破万亿', []],
  // Percent
  ['同比增长12.5%，提高0.3个百分点', ['12.5 %', '0.3 百分点']],
  ['占比近七成，另有百分之三十', ['70 %', '30 %']],
  ['净利下降（-19.1%）', ['-19.1 %']],
  ['净利润-12.5万元，净资产为负30万元', ['-125000 元', '-300000 元']],
  ['份额分别为１２．５％和8%', ['12.5 %', '8 %']],
  ['完成三项任务，成为首批', ['3 项']],
  // Counts
  ['新建162个项目，9.8万家企业，三十几家机构', ['162 个', '98000 家', '30 家']],
  ['两个园区、十二条产业链、三百家企业', ['2 个', '12 条', '300 家']],
  ['招工15000多人，生产100万辆汽车', ['15000 人', '1000000 辆']],
  ['一个目标、四大集群、上百家工厂、千亿级产业', []],
  ['唯一一个展区，全国前十名，货物周转量3亿吨公里', ['300000000 吨公里']],
  ['位于第3位，第五条，第9.3.7条', []],
  ['3人工岛、2家庭、12项目', []],
  // Capacity, mass, area, length
  ['25GW组件、1500万千瓦电站、9亿千瓦时电量', ['25 GW', '15000000 千瓦', '900000000 千瓦时']],
  ['300万吨焦化，42公斤样品', ['3000000 吨', '42 公斤']],
  ['占地80多万平方米，造林14万亩，6万平米厂房', ['800000 平方米', '140000 亩', '60000 平方米']],
  ['绵延370多公里，宽30米', ['370 公里', '30 米']],
  // Ranges and lists
  ['投入10-15亿元', ['1000000000 元', '1500000000 元']],
  ['1万至2.5万吨船舶', ['10000 吨', '25000 吨']],
  ['每县2到3个', ['2 个', '3 个']],
  ['占85%~95%', ['85 %', '95 %']],
  ['分别下降0.17、0.09、0.06个百分点', ['0.17 百分点', '0.09 百分点', '0.06 百分点']],
  ['建设期三至五年', ['3 年', '5 年']],
  // Not figures
  ['2026年3月5日15时30分', []],
  ['占全国3/4，提高2.5倍', []],
  ['股票代码600123.SH，型号K11', []],
];

test.each(sentences)('%s', (sentence, figures) => {
  expect(read(sentence).map(({ value, unit }) => `${value} ${unit}`)).toEqual(figures);
});

describe('the label says what is measured:', () => {
  test.each([
    ['总投资12亿元', '总投资'],
    ['预计年销售额将达约30亿元', '年销售额'],
    ['建成9个自由贸易园区，', '自由贸易园区'],
    ['货物吞吐量同比增长4%', '货物吞吐量同比增长'],
    ['其中，同比下降1.5个百分点', '同比下降'],
    ['甲公司100万吨乙烯项目', '乙烯项目'],
    ['粗钢产量达到2亿吨，', '粗钢产量'],
    ['计划实施重点工业项目162个', '重点工业项目'],
    ['12亿元', null],
    ['全市安排重点工业项目162个，', '重点工业项目'],
    ['较上一日减少500亿元', '减少'],
    ['甲乙科技 12.5%', '甲乙科技'],
    ['十个试点行业参加了', '试点行业'],
    ['近三年来全市就业人数约5万人', '全市就业人数'],
    ['全省拥有全国72%的国土面积、', '国土面积'],
    ['前11个月甲省消费价格上涨2%', '甲省消费价格上涨'],
    ['打造2个万亿级和', null],
    ['建成并网发电50兆瓦', '并网发电'],
    ['带动八个村，', '村'],
  ])('%s → %s', (sentence, label) => {
    expect(read(sentence).at(-1)?.label ?? null).toBe(label);
  });
});

test('what grew is what the figure right before measured', () => {
  const labels = read(
    '甲公司营业收入12亿元，同比增长5%，环比增长3%；净利润1亿元，较上年同期2亿元下降50%。其中，增长9%',
  ).map(({ label }) => label);
  expect(labels).toEqual([
    '甲公司营业收入',
    '甲公司营业收入同比增长',
    '甲公司营业收入环比增长',
    '净利润',
    '上年同期',
    '净利润下降',
    '增长',
  ]);
});

test('both ends of a range carry the whole range as surface', () => {
  expect(read('计划投入10-15亿元。').map(({ surface }) => surface)).toEqual(['10-15亿元', '10-15亿元']);
});

test('surfaces are slices of the text, in order, also in full width and across paragraphs', () => {
  const { text, paragraphs } = toArticleText([
    '投资１２０亿元，招工3-5千人。',
    '# 二、',
    '年产5万至8万吨、同比-2.5%。',
  ]);
  const figures = findFigures(text, paragraphs);
  expect(figures.length).toBeGreaterThan(4);
  for (const { surface, start, end } of figures) expect(surface).toBe(text.slice(start, end));
  expect(figures.map(({ start }) => start)).toEqual(figures.map(({ start }) => start).sort((a, b) => a - b));
});
