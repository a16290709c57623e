import { describe, expect, test } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { findQuote } from '../../src/anchor/find-quote.ts';
import type { Anchor } from '../../src/model/anchor.ts';

/** What was found, and the words there: those of the guess for an orphan. */
function show(text: string, anchor: Anchor): string {
  const passage = anchor.state === 'orphan' ? anchor.guess : anchor.passage;
  return `${anchor.state} ${passage ? text.slice(passage.start, passage.end) : '-'}`;
}

/** The passage between ⟦ and ⟧, and the text without them. */
function readMarked(marked: string): { text: string; start: number; end: number } {
  const [before = '', words = '', after = ''] = marked.split(/[⟦⟧]/);
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}

const names = ['甲岭新材', '乙岭新材', '平川银行', '临江银行'];

/** Marks what stands in ⟦⟧ in one text, and says what becomes of it in another. */
function findAfter(marked: string, now: string): string {
  const { text, start, end } = readMarked(marked);
  return show(now, findQuote(now, describeQuote(text, { start, end }), names));
}

const invest =
  '甲岭新材周三公告，⟦拟投资12.3亿元建设智能制造产业园，项目建成后年产能达20万吨⟧。市场反应积极。';
const investNow = invest.replace(/[⟦⟧]/g, '');
const profit = '平川银行前三季度净利润同比⟦增长5.2%⟧，超出市场预期，股价随后走高。';

describe('a quote and what the site made of its text', () => {
  test.for([
    ['nothing', invest, investNow, 'exact 拟投资12.3亿元建设智能制造产业园，项目建成后年产能达20万吨'],
    [
      'a paragraph before it',
      invest,
      `广告。\n${investNow}`,
      'moved 拟投资12.3亿元建设智能制造产业园，项目建成后年产能达20万吨',
    ],
    [
      'a word more',
      invest,
      investNow.replace('建成后', '全部建成后'),
      'changed 拟投资12.3亿元建设智能制造产业园，项目全部建成后年产能达20万吨',
    ],
    [
      'a word less',
      invest,
      investNow.replace('智能制造', '制造'),
      'changed 拟投资12.3亿元建设制造产业园，项目建成后年产能达20万吨',
    ],
    [
      'another word',
      invest,
      investNow.replace('产业园', '产业区'),
      'changed 拟投资12.3亿元建设智能制造产业区，项目建成后年产能达20万吨',
    ],
    [
      'another first word',
      invest,
      investNow.replace('拟投资', '将投资'),
      'changed 将投资12.3亿元建设智能制造产业园，项目建成后年产能达20万吨',
    ],
    [
      'two paragraphs',
      invest,
      investNow.replace('，项目', '，\n项目'),
      'changed 拟投资12.3亿元建设智能制造产业园，\n项目建成后年产能达20万吨',
    ],
    [
      'figures of full width',
      invest,
      investNow.replace('20万', '２０万'),
      'changed 拟投资12.3亿元建设智能制造产业园，项目建成后年产能达２０万吨',
    ],
    ['nothing left of it', invest, '今日休市。', 'orphan -'],
    [
      'the words elsewhere, in another sentence',
      '⟦涨停⟧板打开，成交量随即放大了很多倍。',
      '今日两市无股票涨停。',
      'orphan 涨停',
    ],
    [
      'the heading elsewhere',
      '前言甲。\n⟦四、培育特色产业⟧\n后文乙。',
      '丙。\n四、培育特色产业\n丁。',
      'moved 四、培育特色产业',
    ],
  ] as const)('%s', ([, marked, now, found]) => {
    expect(findAfter(marked, now)).toBe(found);
  });
});

describe('what says something else is never painted', () => {
  test.for([
    ['a digit', invest, '12.3亿', '12.8亿'],
    ['a digit more', invest, '12.3亿', '112.3亿'],
    ['a unit', invest, '12.3亿元', '12.3亿美元'],
    ['a magnitude', invest, '20万吨', '20亿吨'],
    ['a decimal point', invest, '12.3', '123'],
    ['a sign', '⟦主力资金净额为-3.2亿元，较前一日明显改善⟧。', '-3.2', '3.2'],
    ['a Chinese numeral', '⟦公司计划在未来三年内建成五个智能工厂⟧。', '三年', '两年'],
    ['a date', '⟦公司将于2023年3月15日召开临时股东大会审议⟧。', '15日', '16日'],
    ['a relative date', '⟦公司将于今年年底以前召开临时股东大会审议⟧。', '今年', '明年'],
    ['a code', '⟦公司股票（600001.SH）今日开市起停止交易⟧。', '600001', '600002'],
    ['a range', '⟦预计全年净利润为5-8亿元，符合市场此前的预期⟧。', '5-8', '5-9'],
    ['a percentage', '⟦该项目的内部收益率约为12%，回收期比较长⟧。', '12%', '12‰'],
    ['a Latin name', '⟦公司为TCL供应显示面板，双方合作已有多年⟧。', 'TCL', 'BOE'],
    ['a known name', '⟦机构认为甲岭新材估值仍具吸引力，建议逢低关注⟧。', '甲岭新材', '乙岭新材'],
    [
      'two names exchanged',
      '⟦平川银行与临江银行签署合作协议，平川银行为主办行⟧。',
      '平川银行与临江银行',
      '临江银行与平川银行',
    ],
    ['a direction', '⟦前三季度公司净利润同比增长，主要受益于订单交付⟧。', '增长', '下降'],
    ['a not', '⟦公司表示本次交易构成重大资产重组，敬请投资者留意⟧。', '构成', '不构成'],
    ['a sense', '⟦北向资金今日净流入，两市成交额较上一日放大⟧。', '净流入', '净流出'],
    ['a sense by opposite characters', '⟦分析师对该公司的前景表示乐观，认为竞争力很强⟧。', '很强', '很弱'],
    [
      'a figure that the quote begins in',
      '项目总投资⟦12亿元，将分两期在当地的开发区内建设⟧。',
      '12亿',
      '112亿',
    ],
    [
      'a word that turns the quote around, before it',
      '我们⟦看好该公司后市的股价表现和分红能力⟧。',
      '看好',
      '不看好',
    ],
    ['a direction before the figure', profit.replace('⟦增长', '增长⟦'), '增长', '下降'],
    ['a short quote', profit, '5.2%', '5.3%'],
    ['a bank that shares its last word', '平川⟦银行股价创出历史新高，成交非常活跃⟧。', '平川', '临江'],
  ] as const)('%s', ([, marked, was, is]) => {
    const around = (words: string) =>
      `今日市场整体表现平稳，两市成交额小幅放大。${words}更多消息请留意后续的相关报道。`;
    const plain = around(marked.replace(/[⟦⟧]/g, ''));
    expect(findAfter(around(marked), plain)).toMatch(/^exact/);
    const now = plain.replace(was, is);
    expect(now).not.toBe(plain);
    expect(findAfter(around(marked), now)).toMatch(/^orphan .+/);
    expect(findAfter(around(marked), `另一段。\n${now}`), 'elsewhere').toMatch(/^orphan .+/);
  });
});

describe('words that stand at several places', () => {
  const rows = (before: string, ...companies: string[]) =>
    before + companies.map((company) => `${company}股价涨停，封单金额居前。`).join('\n');

  test.for([
    ['is where its surroundings are', 'moved', rows('今日综述。\n', '乙岭新材', '平川银行', '甲岭新材')],
    [
      'is not at the place of another that stands where it stood',
      'moved',
      rows('', '平川银行', '甲岭新材', '乙岭新材'),
    ],
    ['is nowhere when its own place is gone', 'orphan', rows('', '平川银行', '乙岭新材')],
    ['is nowhere when one other place is left', 'orphan', rows('', '平川银行')],
  ] as const)('%s', ([, state, now]) => {
    const { text, start, end } = readMarked(
      rows('', '平川银行', '乙岭新材', '甲岭新材').replace(/(甲岭新材股价)(涨停)/, '$1⟦$2⟧'),
    );
    const anchor = findQuote(now, describeQuote(text, { start, end }), names);
    expect(anchor.state).toBe(state);
    if (anchor.state !== 'orphan') expect(now.slice(0, anchor.passage.start)).toMatch(/甲岭新材股价$/);
  });

  test('are ambiguous when all surroundings are the same', () => {
    const now = Array.from({ length: 100 }, () => '股价涨停，封单金额居前。').join('\n');
    const selector = describeQuote(now, { start: 800, end: 812 });
    expect(findQuote(now, selector).state).toBe('exact');
    expect(findQuote(`乙。\n${now}`, selector).state).toBe('orphan');
  });

  test('reworded and repeated, are ambiguous', () => {
    const { text, start, end } = readMarked(invest);
    const now = investNow.replace('建成后', '全部建成后');
    expect(findQuote(`${now}\n${now}`, describeQuote(text, { start, end })).state).toBe('orphan');
  });
});

describe('another place that is like the one that is gone', () => {
  test.for([
    [
      'a row of a company that nobody knows',
      '甲文。\n⟦丙山集团股价涨停，封单金额居前，主力资金大幅流入⟧该股，后市值得关注。\n乙文。',
      '丙文。\n丁河集团股价涨停，封单金额居前，主力资金大幅流入该股，后市值得关注。\n乙文。',
    ],
    [
      'a sentence about another company, with the same words from there on',
      '机构认为，行业景气度有望持续，平川银行估值仍具⟦吸引力，维持买入评级。后市仍需关注外部环境⟧的变化，保持理性。',
      '机构认为，行业景气度有望持续，临江银行估值仍具吸引力，维持买入评级。后市仍需关注外部环境的变化，保持理性。',
    ],
    [
      'a phrase in a sentence of its own',
      '该公司的经营业绩⟦超出市场预期的水平⟧，股价随后走高。',
      '有人说这样的结果超出市场预期的水平很多，值得怀疑。',
    ],
    [
      'a short word behind the same stock phrase',
      '此前传闻得到证实以后，市场的反应十分热烈。\n今日该股⟦涨停⟧，成交放量。',
      '另一家公司的消息则比较平淡，无人问津。\n今日该股涨停板打开。',
    ],
  ] as const)('%s', ([, marked, now]) => {
    expect(findAfter(marked, now)).toMatch(/^orphan .+/);
  });
});

describe('a selector that is not ours', () => {
  const text = '前言。\n甲岭新材周三公告，拟投资12.3亿元建设产业园。\n后文。';
  const quote = (exact: string, prefix = '', suffix = '') =>
    ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;
  const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end }) as const;

  test.for([
    ['words alone', [quote('拟投资12.3亿元建设产业园')], 'exact 拟投资12.3亿元建设产业园'],
    ['short words alone', [quote('产业园')], 'orphan 产业园'],
    ['words that cut a number', [quote('2.3亿元建设产业园')], 'orphan 2.3亿元建设产业园'],
    ['a place alone', [position(4, 8)], 'orphan 甲岭新材'],
    ['a place beyond the text', [position(900, 990)], 'orphan -'],
    ['a place from behind to before', [position(8, 4)], 'orphan -'],
    ['no numbers for a place', [position(NaN, Infinity)], 'orphan -'],
    [
      'words with a wrong place',
      [quote('拟投资12.3亿元建设产业园'), position(-5, 1e9)],
      'moved 拟投资12.3亿元建设产业园',
    ],
    [
      'half a place',
      [quote('拟投资12.3亿元建设产业园'), position(13.5, 20)],
      'moved 拟投资12.3亿元建设产业园',
    ],
    ['no words', [quote(''), position(4, 8)], 'orphan 甲岭新材'],
    ['nothing', [], 'orphan -'],
  ] as const)('%s', ([, selector, found]) => {
    expect(show(text, findQuote(text, [...selector]))).toBe(found);
  });
});

test('what stands between the surroundings of a short quote is offered', () => {
  expect(
    findAfter(
      '平川银行前三季度净利润同比增长⟦5.2%⟧，超出市场预期，股价随后走高。又涨。',
      '平川银行前三季度净利润同比增长6.8%，超出市场预期，股价随后走高。又涨。',
    ),
  ).toBe('orphan 6.8%');
});
