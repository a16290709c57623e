import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/extract/securities/find-doubts.ts';
import type { Mention } from '../../../src/model/mention.ts';

/** A text in which [words] are linked, with the secids of the links in order. */
function toLinks(marked: string, secids: string[]): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    const secid = secids[(i - 1) / 2];
    if (i % 2 === 1 && secid !== undefined) {
      const place = { start: text.length, end: text.length + part.length };
      mentions.push({ secid, surface: part, ...place, via: i === 1 ? 'link' : 'repeat', doubt: null });
    }
    text += part;
  }
  return { text, mentions };
}

function doubtsOf(marked: string, ...secids: string[]) {
  const { text, mentions } = toLinks(marked, secids);
  return findDoubts(mentions, text).map(({ doubt }) => doubt);
}

describe('doubts', () => {
  test.for([
    ['partOfLongerName', '中国[平安]人寿的保费', '1.601318'],
    ['partOfLongerName', '[五粮液]集团的规划', '0.000858'],
    ['partOfLongerName', '[中国银行]间市场', '1.601988'],
    ['partOfLongerName', '[中国银行]业的改革', '1.601988'],
    ['partOfLongerName', '据招商[证券]的研究', '90.BK0473'],
    ['partOfLongerName', '发行[美元债]券筹资', '1.501300'],
    ['genericWord', '参观[机器人]展览', '0.300024'],
    ['genericWord', '丰收的[农产品]进城', '0.000061'],
    ['genericWord', '收益率高于[国债]两个点', '1.000012'],
    ['genericWord', '跑赢[标普500]的基金', '1.513500'],
    ['sourceLine', '（文章来源：[人民网]）', '1.603000'],
    ['sourceLine', '[东方财富]Choice数据显示', '0.300059'],
    ['placeOrInstitution', '横渡[太平洋]的航线', '1.601099'],
    ['placeOrInstitution', '[复旦]大学的教授', '1.600624'],
    ['adr', '[中石油]的炼厂开工', '106.PTR'],
  ] as const)('%s: %s', ([doubt, marked, secid]) => {
    expect(doubtsOf(marked, secid)).toEqual([doubt]);
  });

  test('words that are linked to different securities', () => {
    expect(doubtsOf('买[恒生科技]，卖[恒生科技]，看[腾讯]', '0.159740', '1.513180', '116.00700')).toEqual([
      'conflictingCodes',
      'conflictingCodes',
      null,
    ]);
  });
});

describe('has none where the link is right', () => {
  test.for([
    ['[贵州茅台]发布年报', '1.600519'],
    ['[机器人]（300024）涨停', '0.300024'],
    ['[机器人]股价创新高', '0.300024'],
    ['上市公司[机器人]的订单', '0.300024'],
    ['新松、[机器人]、埃斯顿领涨', '0.300024'],
    ['[机器人]产业', '90.BK1090'],
    ['锂[电池]隔膜', '90.BK1033'],
    ['[证券]板块走强', '90.BK0473'],
    ['多家[银行]下调利率', '90.BK0475'],
    ['[太平洋]证券公告', '1.601099'],
    ['[平安银行]业绩', '0.000001'],
    ['[平安银行]行长', '0.000001'],
    ['在美股，[中国石油]收涨', '106.PTR'],
    ['[阿里巴巴]回应', '106.BABA'],
    ['[用友软件]股份有限公司', '1.600588'],
    ['[美的集团]宣布', '0.000333'],
    ['记者从[五粮液]获悉', '0.000858'],
    ['收入主要来源于[五粮液]', '0.000858'],
    ['[标普500]收涨', '100.SPX'],
    ['[国债指数]上行', '1.000012'],
    ['[沪深300]ETF', '1.510300'],
    ['[东方财富]公告', '0.300059'],
  ] as const)('%s', ([marked, secid]) => {
    expect(doubtsOf(marked, secid)).toEqual([null]);
  });
});

test('drops nothing, and leaves what is no link or has a doubt', () => {
  const text = '机器人与机器人';
  const code: Mention = { secid: '0.300024', surface: '机器人', start: 0, end: 3, via: 'name', doubt: null };
  const unlinked: Mention = { ...code, start: 4, end: 7, via: 'link', doubt: 'unlinked' };
  expect(findDoubts([code, unlinked], text)).toEqual([code, unlinked]);
});

test('a line is read no further than its ends', () => {
  expect(doubtsOf('图片来源：\n[视觉中国]\n大学', '0.000681')).toEqual([null]);
});

test('ten thousand links in a long text take no second', () => {
  const piece = '[机器人]与[平安银行]业，';
  const count = 5000;
  const { text, mentions } = toLinks(piece.repeat(count), Array<string>(count * 2).fill('0.300024'));
  const start = performance.now();
  expect(findDoubts(mentions, text)).toHaveLength(count * 2);
  expect(performance.now() - start).toBeLessThan(1000);
});
