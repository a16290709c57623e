import { describe, expect, test } from 'vitest';
import {
  bigramF1,
  comparePage,
  pairUp,
  scoredSecids,
  sumUp,
  takenTraps,
  toComparable,
  toComparableName,
} from '../../tools/score/compare.mjs';

const cluster = (name: string, parts: Partial<Record<'leads' | 'goals' | 'projects', string[]>> = {}) => ({
  name,
  leads: [],
  goals: [],
  projects: [],
  ...parts,
});
const nothing = { clusters: [], figures: [], secids: [] };

test('texts are compared in NFKC without blanks, quotation marks and brackets', () => {
  expect(toComparable('“江北 光谷”（１期）')).toBe('江北光谷1期');
});

test.each([
  ['新材料产业集群', '新材料'],
  ['先进特色新材料', '新材料'],
  ['高端装备产业链', '高端装备'],
  ['先进', '先进'],
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
    expect(comparePage(gold, { ...nothing, clusters }).tallies).toEqual({
      clusters: { right: 1, missed: 1, wrong: 1 },
      names: { right: 0, missed: 2, wrong: 2 },
      leads: { right: 0, missed: 1, wrong: 1 },
      goals: { right: 0, missed: 0, wrong: 0 },
      projects: { right: 1, missed: 1, wrong: 1 },
    });
  });

  test('compares figures as multisets of value and unit, of the scored units only', () => {
    const figure = (value: number, unit: string) => ({ value, unit });
    const gold = { figures: [figure(1.1e8, '元'), figure(5, '%'), figure(5, '%'), figure(3, '次')] };
    const figures = [figure(110000000.00000001, '元'), figure(5, '%'), figure(7, '股')];
    expect(comparePage(gold, { ...nothing, figures }).tallies).toEqual({
      figures: { right: 2, missed: 1, wrong: 0 },
    });
  });

  test('compares securities as sets', () => {
    const gold = { securities: [{ secid: '1.600001' }, { secid: '0.000001' }] };
    const secids = ['1.600001', '1.600001', '0.000002'];
    expect(comparePage(gold, { ...nothing, secids }).tallies).toEqual({
      unmarked: { right: 1, missed: 1, wrong: 1 },
    });
  });

  test('without clusters is clean when none is read', () => {
    expect(comparePage({ clusters: [] }, nothing)).toMatchObject({ negative: true, clean: true });
    expect(comparePage({ clusters: [] }, { ...nothing, clusters: [cluster('食品')] })).toMatchObject({
      negative: true,
      clean: false,
    });
  });
});

test('tallies of pages add up to precision, recall and F1', () => {
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

test('what gold is unsure of is not scored, and its traps are told', () => {
  const mentions = [
    { secid: '1.600001', surface: '甲股' },
    { secid: '1.600001', surface: '600001' },
    { secid: '0.300001', surface: '乙水' },
    { secid: '0.000002', surface: '丙洋' },
  ];
  const gold = { unsure: ['甲股', '乙水'], not: ['丙洋'] };
  expect(scoredSecids(mentions, gold)).toEqual(['1.600001', '0.000002']);
  expect(takenTraps(mentions, gold)).toEqual(['丙洋']);
});
