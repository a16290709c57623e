import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/extract/securities/find-names.ts';
import { parseLexicon, toPairKey } from '../../src/extract/securities/parse-lexicon.ts';
import { buildLexicon } from '../../tools/lexicon/build-lexicon.mjs';
import { toForms } from '../../tools/lexicon/name-forms.mjs';

const file = readFileSync('public/lexicon/lexicon.txt', 'utf8');
const lexicon = parseLexicon(file);
const data = '../shared/data';
const hasData = existsSync(join(data, 'securities.csv'));

describe('the lexicon that is built in', () => {
  test('is at most 250 kB', () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(250_000);
  });

  test('has the listed shares of the mainland and of Hong Kong, the tickers of New York, and boards', () => {
    const count = (start: string) =>
      [...lexicon.securities.keys()].filter((key) => key.startsWith(start)).length;
    expect(count('0.')).toBeGreaterThan(3000);
    expect(count('1.')).toBeGreaterThan(2500);
    expect(count('116.')).toBeGreaterThan(2500);
    expect(count('105.')).toBeGreaterThan(3000);
    expect(count('90.')).toBeGreaterThan(700);
  });

  test.for([
    ['贵州茅台', '1.600519', 'sure'],
    ['万科', '0.000002', 'sure'],
    ['沪指', '1.000001', 'sure'],
    ['恒生科技指数', '124.HSTECH', 'sure'],
    ['腾讯', '116.00700', 'sure'],
    ['英伟达', '105.NVDA', 'sure'],
    ['中国平安', '1.601318', 'sure'],
    ['招商银行', '1.600036', 'sure'],
    ['机器人', '0.300024', 'generic'],
    ['农产品', '0.000061', 'generic'],
    ['建行', '1.601939', 'weak'],
    ['苹果', '105.AAPL', 'weak'],
  ] as const)('knows %s', ([text, secid, strength]) => {
    expect(lexicon.forms.get(toPairKey(text))?.find((form) => form.text === text)).toEqual({
      text,
      secid,
      strength,
    });
  });

  test('knows the receipt of 106.PTR, and calls a share by its listed name', () => {
    expect(lexicon.securities.has('106.PTR')).toBe(true);
    expect(lexicon.securities.get('1.601857')?.name).toBe('中国石油');
  });

  test.for([
    ['石油、化工与生物'],
    ['发展新产业，培育新动力'],
    ['保障改善民生，建设平安中国'],
    ['太平洋上的驱动力'],
    ['城建行业增长和发展，对抗高通胀'],
    ['图片来源：视觉中国'],
    ['线上线下的大酒店'],
    ['大力拓展市场'],
    ['张家界和长白山的游客'],
    ['中国食品加工业的老百姓'],
    ['利比亚的石化产业'],
  ] as const)('takes no ordinary words for a name: %s', ([text]) => {
    expect(findNames(text, lexicon, [])).toEqual([]);
  });

  test.skipIf(!hasData)('is what the tables give (skipped where ../shared/data is not there)', () => {
    expect(buildLexicon(data) === file).toBe(true);
  });
});

describe('the forms of a listed name', () => {
  test.for([
    ['万科A', ['万科A', '万科']],
    ['万 科Ａ', ['万科A', '万科']],
    ['*ST国华', ['*ST国华']],
    ['ST新华锦', ['ST新华锦', '新华锦']],
    ['奇安信-U', ['奇安信-U', '奇安信']],
    ['百度集团-SW', ['百度集团-SW', '百度集团']],
    ['TCL科技', ['TCL科技']],
    ['XD山东黄', []],
    ['瓦轴B', ['瓦轴B']],
  ] as const)('%s', ([name, forms]) => {
    expect(toForms(name)).toEqual(forms);
  });
});
