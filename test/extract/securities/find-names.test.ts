import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../src/extract/securities/find-codes.ts';
import { findNames } from '../../../src/extract/securities/find-names.ts';
import { parseLexicon } from '../../../src/extract/securities/parse-lexicon.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { lexiconText } from './lexicon-text.ts';

const lexicon = parseLexicon(lexiconText);

/** The names found, each as "surface=secid", once. */
function read(text: string, marked: Mention[] = []): string[] {
  const mentions = [...marked, ...findCodes(text)];
  return [...new Set(findNames(text, lexicon, mentions).map(({ surface, secid }) => `${surface}=${secid}`))];
}

/** The site's link on the first such words of a text. */
function link(text: string, surface: string, secid: string): Mention {
  const start = text.indexOf(surface);
  return { secid, surface, start, end: start + surface.length, via: 'link', doubt: null };
}

describe('finds', () => {
  test.for([
    ['五粮液昨日公告分红', ['五粮液=0.000858']],
    ['他买了贵州茅台，又说茅台太贵', ['贵州茅台=1.600519', '茅台=1.600519']],
    ['万科与万科A、万科Ａ是一家', ['万科=0.000002', '万科A=0.000002', '万科Ａ=0.000002']],
    ['*ST美谷与美谷退', ['*ST美谷=0.000615', '美谷退=0.000615']],
    ['恒指收跌，标普500指数涨', ['恒指=100.HSI', '标普500=100.SPX']],
    ['亚马逊、Meta和高通', ['亚马逊=105.AMZN', 'Meta=105.META', '高通=105.QCOM']],
    ['杭州和平安银行签约', ['平安银行=0.000001']],
    ['蒙牛推出新品', ['蒙牛=116.02319']],
    ['平安银行业绩会上', ['平安银行=0.000001']],
    ['中国平安全年净利增长', ['中国平安=1.601318']],
  ] as const)('%s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('leaves', () => {
  test.for([
    ['上海的农产品与机器人'],
    ['智能机器人和优质农产品走进课堂'],
    ['从青岛港出发的货轮'],
    ['炒股要看金麒麟的研报'],
    ['麦田里长和风一起'],
    ['居民收入增长和发展'],
    ['较高通胀令人担忧'],
    ['提高通行效率'],
    ['城建行业的龙头'],
    ['苹果和梨都熟了'],
    ['苹果涨价，农产品大跌价'],
    ['茅台集团与中国平安集团'],
    ['五粮液集团的酒'],
    ['中国银行业协会与中国银行间市场'],
    ['助力中国新能源汽车和我国新能源产业'],
    ['恒生指数ETF与标普500ETF'],
    ['亚马逊雨林'],
    ['苏州高新区'],
    ['Metaverse与标普5000'],
    ['中国平安人寿与中国平安(行情601318,诊股)人寿'],
  ] as const)('%s', ([text]) => {
    expect(read(text)).toEqual([]);
  });
});

describe('takes a doubtful name with a second sign', () => {
  test.for([
    ['机器人(300024.SZ)公告。机器人的订单', ['机器人=0.300024']],
    ['农产品涨停，农产品的股东获利', ['农产品=0.000061']],
    ['上市公司机器人昨日大涨', ['机器人=0.300024']],
    ['苹果表示将降价', ['苹果=105.AAPL']],
    ['苹果公司说，苹果会更好', ['苹果公司=105.AAPL', '苹果=105.AAPL']],
    ['蓝色光标、机器人、五粮液涨幅居前', ['蓝色光标=0.300058', '机器人=0.300024', '五粮液=0.000858']],
    ['涨幅居前的有蓝色光标（3%）、农产品等', ['蓝色光标=0.300058', '农产品=0.000061']],
    ['芯片巨头苹果与对手', ['苹果=105.AAPL']],
    ['尾盘苹果也大跌2.5%', ['苹果=105.AAPL']],
    ['长和则一度跌逾3%', ['长和=116.00001']],
    ['建设银行的公告说，建行将分红', ['建设银行=1.601939', '建行=1.601939']],
    ['长和股价下跌', ['长和=116.00001']],
    ['建行、宁德、长和都在名单上', ['建行=1.601939', '宁德=0.300750', '长和=116.00001']],
  ] as const)('%s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });

  test.for([
    ['在人工智能、机器人、新材料等领域'],
    ['蓝色光标、机器人产业都在增长', '蓝色光标=0.300058'],
    ['粮油、农产品、五粮'],
  ] as const)('a list of other things is none: %s', ([text, ...expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what the article itself says of a name', () => {
  test('the code behind a name holds in the whole article', () => {
    expect(read('阿里巴巴（09988.HK）收涨。分析师看好阿里巴巴')).toEqual(['阿里巴巴=116.09988']);
    expect(read('贵州茅台(600519.SH)与阿里巴巴')).toEqual(['贵州茅台=1.600519', '阿里巴巴=106.BABA']);
  });

  test('so does the link of the site, and its words are not read again', () => {
    const text = '贵州茅台上涨，阿里巴巴下跌。阿里巴巴回应';
    const mentions = [link(text, '阿里巴巴', '116.09988')];
    expect(findNames(text, lexicon, mentions).map(({ secid, start }) => [secid, start])).toEqual([
      ['1.600519', 0],
      ['116.09988', text.lastIndexOf('阿里巴巴')],
    ]);
  });

  test('where the site marks securities, short names that it passed over stay', () => {
    const text = '建设银行数据中心、蒙牛产业园、蓝色光标基地';
    expect(read(text, [link(text, '建设银行', '1.601939')])).toEqual(['蓝色光标=0.300058']);
  });

  test('a doubtful link proves nothing', () => {
    const text = '在机器人小镇，机器人随处可见';
    const doubtful: Mention = { ...link(text, '机器人', '0.300024'), doubt: 'genericWord' };
    expect(read(text, [doubtful])).toEqual([]);
  });
});

test('surface and offsets are those of the text', () => {
  const text = '昨日，万科Ａ领涨';
  expect(findNames(text, lexicon, [])).toEqual([
    { secid: '0.000002', surface: '万科Ａ', start: 3, end: 6, via: 'name', doubt: null },
  ]);
});

describe('time grows with the length, whatever the text', () => {
  const seconds = (text: string) => {
    const codes = findCodes(text);
    const start = performance.now();
    findNames(text, lexicon, codes);
    return (performance.now() - start) / 1000;
  };
  test.for([
    '茅台',
    '茅台、',
    '建行、',
    '贵州',
    '高通胀',
    '长和(',
    '(600519)',
    '机器人(600519)',
    '中国银行业',
  ])('%s', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    seconds(text.slice(0, 20_000)); // compiled by now
    expect(seconds(text)).toBeLessThan(2);
  });
});
