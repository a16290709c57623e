import { describe, expect, test } from 'vitest';
import { comparePage, sumUp } from '../../tools/score/compare.mjs';
import { bigramF1, pairUp, toComparable, toComparableName } from '../../tools/score/compare-texts.mjs';

const cluster = (name: string, parts: Partial<Record<'leads' | 'goals' | 'projects', string[]>> = {}) => ({
  name,
  leads: [],
  goals: [],
  projects: [],
  ...parts,
});
const mention = (secid: string, surface: string, via = 'name', start = 0) => ({
  ...{ secid, surface, via, start },
  end: start + surface.length,
});
const nothing = { text: '', clusters: [], figures: [], mentions: [] };

test('texts are compared in NFKC without blanks, quotation marks and brackets', () => {
  expect(toComparable('“江北 光谷”（１期）')).toBe('江北光谷1期');
});

test.each([
  ['先进特色新材料', '新材料'],
  ['高端装备', '高端装备'],
  ['先进', '先进'],
  ['新材料产业集群', '新材料产业集群'],
])('the name %s is compared as %s', (name, comparable) => {
  expect(toComparableName(name)).toBe(comparable);
});

test.each([
  ['新材料', '新材料', 1],
  ['新材料', '新能源', 0],
  ['装备制造', '高端装备制造', 0.75],
  ['牛', '牛', 1],
  ['牛', '牛羊', 0],
  ['人人人', '人人', 2 / 3],
])('bigram F1 of %s and %s', (a, b, f1) => {
  expect(bigramF1(a, b)).toBeCloseTo(f1, 10);
});

test('pairs are one to one, best first', () => {
  const pairs = pairUp(['装备制造', '高端装备制造'], ['高端装备制造', '装备'], bigramF1, 0.4);
  expect(pairs.map(({ gold, found }) => [gold, found])).toEqual([
    ['高端装备制造', '高端装备制造'],
    ['装备制造', '装备'],
  ]);
});

describe('a page', () => {
  test('counts near names as found, equal ones as exact, and parts within found clusters only', () => {
    const gold = {
      clusters: [
        cluster('高端装备制造', { projects: ['甲工厂一期', '乙工厂'] }),
        cluster('化工', { leads: ['烯烃'] }),
      ],
    };
    const clusters = [
      cluster('装备制造', { projects: ['甲工厂一期', '丙'] }),
      cluster('食品', { leads: ['烯烃'] }),
    ];
    expect(comparePage(gold, { ...nothing, clusters }).fields).toEqual({
      clusters: { right: 1, missed: ['化工'], wrong: ['食品'] },
      names: { right: 0, missed: ['高端装备制造', '化工'], wrong: ['装备制造', '食品'] },
      leads: { right: 0, missed: ['烯烃'], wrong: ['烯烃'] },
      goals: { right: 0, missed: [], wrong: [] },
      projects: { right: 1, missed: ['乙工厂'], wrong: ['丙'] },
    });
  });

  test('counts equal parts as often as they stand there', () => {
    const gold = { clusters: [cluster('化工', { leads: ['烯烃', '烯烃'] })] };
    const clusters = [cluster('化工', { leads: ['烯烃'] })];
    expect(comparePage(gold, { ...nothing, clusters }).fields.leads).toEqual({
      ...{ right: 1, missed: ['烯烃'], wrong: [] },
    });
  });

  test('compares figures as multisets of value and unit, of the scored units only', () => {
    const figure = (value: number, unit: string) => ({ value, unit });
    const gold = { figures: [figure(1.1e8, '元'), figure(5, '%'), figure(5, '%'), figure(3, '次')] };
    const figures = [figure(110000000.00000001, '元'), figure(5, '%'), figure(7, '股')];
    expect(comparePage(gold, { ...nothing, figures }).fields).toEqual({
      figures: { right: 2, missed: ['5 %'], wrong: [] },
    });
  });

  test('compares securities as sets, what the site marks apart from the rest', () => {
    const securities = [
      { secid: '1.600001', form: 'name' },
      { secid: '0.000001', form: 'short' },
      { secid: '90.BK0001', form: 'marked' },
      { secid: '1.600009', form: 'marked' },
    ];
    const mentions = [
      mention('1.600001', '甲股'),
      mention('1.600001', '甲'),
      mention('0.000002', '乙'),
      mention('90.BK0001', '丙板块', 'link'),
      mention('0.300001', '丁', 'repeat'),
    ];
    expect(comparePage({ securities }, { ...nothing, mentions }).fields).toEqual({
      marked: { right: 1, missed: ['1.600009'], wrong: ['0.300001'] },
      unmarked: { right: 1, missed: ['0.000001'], wrong: ['0.000002'] },
    });
  });

  test('does not score what gold is unsure of', () => {
    const mentions = [
      mention('1.600001', '甲股'),
      mention('1.600001', '600001', 'code'),
      mention('0.300001', '乙水'),
    ];
    const gold = { securities: [{ secid: '1.600001', form: 'code' }], unsure: ['甲股', '乙水'] };
    expect(comparePage(gold, { ...nothing, mentions }).fields).toEqual({
      unmarked: { right: 1, missed: [], wrong: [] },
    });
  });

  test('tells which traps were taken, and in which a shorter name was found', () => {
    const text = '丙洋出海，甲乙饮料不是甲乙，丁不在此。';
    const mentions = [mention('0.000002', '丙洋', 'name', 0), mention('0.000003', '甲乙', 'name', 5)];
    const page = comparePage({ not: ['丙洋', '甲乙饮料', '丁'] }, { ...nothing, text, mentions });
    expect(page.traps).toEqual({ taken: ['丙洋'], within: ['甲乙饮料'] });
  });

  test('without clusters is clean when none is read', () => {
    expect(comparePage({ clusters: [] }, nothing)).toMatchObject({ negative: true, clean: true });
    expect(comparePage({ clusters: [] }, { ...nothing, clusters: [cluster('食品')] })).toMatchObject({
      negative: true,
      clean: false,
    });
  });

  test('that could not be read says nothing', () => {
    expect(comparePage({ figures: [{ value: 5, unit: '%' }] }, null).fields).toEqual({
      figures: { right: 0, missed: ['5 %'], wrong: [] },
    });
  });
});

test('comparisons of pages add up to precision, recall and F1', () => {
  const pages = [
    comparePage(
      { clusters: [cluster('化工'), cluster('食品')] },
      { ...nothing, clusters: [cluster('化工')] },
    ),
    comparePage({ clusters: [] }, { ...nothing, clusters: [cluster('纺织')] }),
  ];
  const { fields, exactNames, cleanNegatives } = sumUp(pages);
  expect(fields.clusters).toEqual({ right: 1, missed: 1, wrong: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect([exactNames, cleanNegatives]).toEqual([1, 0]);
});
