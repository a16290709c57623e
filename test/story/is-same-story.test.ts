import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameStory } from '../../src/story/is-same-story.ts';
import { toSignature } from '../../src/story/to-signature.ts';
import { isWorthComparing, toStoryKeys } from '../../src/story/to-story-keys.ts';
import '../property-seed.ts';
import { nextDay, wire, wireElsewhere } from '../wire-story.ts';
import { inventPair } from './invent-pairs.ts';

const isSame = (one: string, other: string) => isSameStory(toSignature(one), toSignature(other));

const paragraphs = wire.split('\n');
const own =
  '本报了解到，东岭产业园二期已完成土地平整，首批入驻企业的设备预计在明年春节前后陆续进场安装调试。';

const others = [
  '云纹股份晚间公告，拟以自有资金回购部分社会公众股份，用于实施员工持股计划或股权激励。',
  '甲岭新材在互动平台回复投资者提问时称，公司硅碳负极产品已向两家客户小批量供货，尚未形成规模收入。',
  '海砂精工预计上半年归母净利润同比下降，主要原因是原材料价格上涨以及新产线折旧增加。',
  '乙岭科技控股股东解除质押，解除后其所持股份不再处于质押状态，不存在平仓风险。',
  '光栅传感与临江大学共建联合实验室，双方将在激光雷达核心器件方向开展为期五年的合作研究。',
];

describe('the same story', () => {
  test.for([
    ['the same text', wire],
    ['as another outlet prints it', wireElsewhere],
    ['set in full width', wire.replace(/[\d.%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['with separators of thousands', wire.replace('1820.5', '1,820.50')],
    ['with other punctuation', wire.replaceAll('，', '；').replaceAll('。', '！ ')],
    ['without paragraphs', paragraphs.join('')],
    ['said over and over', `${wire}\n`.repeat(20)],
    ['with a dateline and an editor', `青山日报讯 ${wire}\n（来源：青山日报 责任编辑：钱一一）`],
    ['shortened to its half', paragraphs.slice(0, 2).join('\n')],
    ['with a paragraph of its own', [...paragraphs.slice(0, 3), own, ...paragraphs.slice(3)].join('\n')],
    [
      'shortened and added to',
      [...paragraphs.slice(0, 2), own.slice(0, 30), ...paragraphs.slice(3)].join('\n'),
    ],
  ] as const)('%s', ([, text]) => {
    expect(isSame(wire, text)).toBe(true);
    expect(isSame(text, wire)).toBe(true);
  });
});

describe('another story', () => {
  test.for([
    ['the same report of another day', wire, nextDay],
    ['one sentence that both quote', wire, [own, paragraphs[1], ...others.slice(0, 2)].join('\n')],
    ['a survey in which it is one of many', others[1] ?? '', [...others, wire].join('\n')],
    ['nothing', wire, ''],
    ['no words', '，。'.repeat(20), '，。'.repeat(20)],
    ['too few words to be known again by', '午间休市公告', '午间休市公告'],
  ] as const)('%s', ([, one, other]) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});

test('any string has a signature, by which it is its own story', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const signature = toSignature(text);
      expect(isSameStory(signature, signature)).toBe(signature.prints.length > 0);
    }),
  );
});

test('tells rewrites from lookalikes, and finds them by their keys', () => {
  const counts = { right: 0, missed: 0, wrong: 0 };
  const pairs = fc.sample(fc.nat(), 300).map(inventPair);
  for (const { one, other, isSame: isWanted } of pairs) {
    const [signature, against] = [toSignature(one), toSignature(other)];
    const [keys, others] = [toStoryKeys(signature), new Set(toStoryKeys(against))];
    const isFound = isWorthComparing(keys.filter((key) => others.has(key)).length, keys.length);
    const isTold = isFound && isSameStory(signature, against);
    if (isWanted) counts[isTold ? 'right' : 'missed'] += 1;
    else if (isTold) counts.wrong += 1;
  }
  expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.98);
  expect(counts.right / (counts.right + counts.missed)).toBeGreaterThan(0.98);
});
