import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../src/extract/securities/find-codes.ts';

/** What was found, as "surface=secid". */
const read = (text: string) => findCodes(text).map(({ surface, secid }) => `${surface}=${secid}`);

describe('a code with a sign beside it', () => {
  test.for([
    ['宁德时代(300750.SZ)昨晚公告', ['300750.SZ=0.300750']],
    ['贵州茅台（600519.SH）收涨', ['600519.SH=1.600519']],
    ['贵州茅台（６００５１９．ＳＨ）收涨', ['６００５１９．ＳＨ=1.600519']],
    ['股吧里$贵州茅台(SH600519)$有人问', ['贵州茅台=1.600519', 'SH600519=1.600519']],
    ['833819.BJ与920001.BJ', ['833819.BJ=0.833819', '920001.BJ=0.920001']],
    ['腾讯控股（00700.HK）、美团（3690.HK）', ['00700.HK=116.00700', '3690.HK=116.03690']],
    ['中芯国际(688981.SH/00981.HK)双双走高', ['688981.SH=1.688981', '00981.HK=116.00981']],
    ['贵州茅台（600519）盘中创新高', ['600519=1.600519']],
    ['中兴通讯（000063、00763）两地上涨', ['000063=0.000063', '00763=116.00763']],
    ['某某储存(行情603066,诊股)发布公告', ['603066=1.603066']],
    ['卓越智能(5.040,0.05,1.00%)(600545.SH)发布半年报', ['600545.SH=1.600545']],
    ['腾讯控股(00700)午后走强', ['00700=116.00700']],
    ['证券代码：600491，证券简称：某某建设', ['600491=1.600491']],
    ['股票代码为300104的公司', ['300104=0.300104']],
    ['股份代号：01810', ['01810=116.01810']],
    ['sh600519与SZ.000001', ['sh600519=1.600519', 'SZ.000001=0.000001']],
    ['阿里巴巴（NYSE：BABA）与百度(NASDAQ: BIDU)', ['BABA=106.BABA', 'BIDU=105.BIDU']],
    ['在纽交所：BABA，纳斯达克股票代码：PDD', ['BABA=106.BABA', 'PDD=105.PDD']],
    ['苹果(AAPL.O)跌，阿里(BABA.N)涨', ['AAPL.O=105.AAPL', 'BABA.N=106.BABA']],
    ['半导体（BK1036）领涨', ['BK1036=90.BK1036']],
    ['芯片ETF（159995）成交放大', ['159995=0.159995']],
    ['某某转债（123456）上市', ['123456=0.123456']],
    ['上证指数（000001）与平安银行（000001）', ['000001=1.000001', '000001=0.000001']],
    ['沪深300（000300.SH）和中证A50（930050.CSI）', ['000300.SH=1.000300', '930050.CSI=2.930050']],
  ] as const)('%s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a table, whose rows are lines with cells joined by a blank', () => {
  test.for([
    ['名称 代码 涨幅\n澄澜科技 300901 6.31%', ['300901=0.300901']],
    ['澄澜科技 300901 6.31%\n远山材料 600123 3.20%', ['300901=0.300901', '600123=1.600123']],
    ['1 300901 澄澜科技 6.31%\n2 600123 远山材料 3.20%', ['300901=0.300901', '600123=1.600123']],
    ['城市 邮编 人口\n甲市 300123 12\n乙市 600123 30', []],
    ['城市 产量 增速\n甲市 234567 5%\n乙市 345678 6%', []],
    ['产品 数量\n轴承 600123\n齿轮 600124', []],
  ] as const)('%s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('six digits that are no code', () => {
  test.for([
    ['全年营收123456元，同比增长600519倍'],
    ['联系电话010-600519，传真 600519'],
    ['项目总投资（600519万元）'],
    ['成立于（202306）的公司'],
    ['甲市（310000）邮政编码'],
    ['邮编（600519）'],
    ['文章编号600519'],
    ['某某项目（123456）'],
    ['某某混合（005827）'],
    ['版本300750已发布'],
    ['某某(06月)与甲乙(2023)'],
    ['我们在纳斯达克：从这里开始'],
    ['港股2023年共有00700家'],
    ['A300750.SZX与X600519.SH1'],
    ['中国平安(行情601318,诊股)人寿的业务'],
  ] as const)('%s', ([text]) => {
    expect(read(text)).toEqual([]);
  });
});

test('mentions lie at their words and do not overlap', () => {
  const text = '甲公司（600519.SH）与乙公司（SH600519，300750.SZ）';
  const mentions = findCodes(text);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
    mentions.map(({ surface }) => surface),
  );
  expect(mentions.every(({ start }, i) => start >= (mentions[i - 1]?.end ?? 0))).toBe(true);
  expect(mentions.every(({ via, doubt }) => via === 'code' && doubt === null)).toBe(true);
});

describe('time grows with the length, whatever the text', () => {
  const seconds = (text: string) => {
    const start = performance.now();
    findCodes(text);
    return (performance.now() - start) / 1000;
  };
  test.for([
    '（',
    '(600519',
    '(600519)',
    '$a(',
    'SH',
    '1',
    '600519 ',
    '名称 600519 1%\n',
    '股票代码',
    'NASDAQ:',
  ])('%s', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    seconds(text.slice(0, 20_000)); // compiled by now
    expect(seconds(text)).toBeLessThan(2);
  });
});
