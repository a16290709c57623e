import { describe, expect, test } from 'vitest';
import { kindOf, marketOfBareCode, parseSecid, toSecurity } from '../../src/model/secid.ts';

describe('parses a secid', () => {
  test.for([
    ['0.300166', { market: 0, code: '300166' }],
    ['0.000001', { market: 0, code: '000001' }],
    ['90.bk1033', { market: 90, code: 'BK1033' }],
    ['106.PTR', { market: 106, code: 'PTR' }],
    ['106.BRK_A', { market: 106, code: 'BRK_A' }],
    ['102.CL00Y', { market: 102, code: 'CL00Y' }],
    ['.300166', null],
    ['0.', null],
    ['0.3001 66', null],
    ['0.<b>', null],
    ['1234.600519', null],
  ] as const)('%s', ([text, expected]) => {
    expect(parseSecid(text)).toEqual(expected);
  });
});

describe('the kind follows from market and code', () => {
  test.for([
    ['1.600519', 'stock'],
    ['1.605499', 'stock'],
    ['1.688981', 'stock'],
    ['1.689009', 'stock'],
    ['1.900901', 'stock'],
    ['1.000001', 'index'],
    ['1.000688', 'index'],
    ['1.113050', 'bond'],
    ['1.132018', 'bond'],
    ['1.510300', 'fund'],
    ['1.501050', 'fund'],
    ['0.000001', 'stock'],
    ['0.300166', 'stock'],
    ['0.200596', 'stock'],
    ['0.399006', 'index'],
    ['0.395022', 'index'],
    ['0.123107', 'bond'],
    ['0.159915', 'fund'],
    ['0.161125', 'fund'],
    ['0.180101', 'fund'],
    ['0.430047', 'stock'],
    ['0.920099', 'stock'],
    ['0.899050', 'index'],
    ['0.400001', 'stock'],
    ['2.932075', 'index'],
    ['116.00700', 'stock'],
    ['128.00700', 'stock'],
    ['100.HSI', 'index'],
    ['100.UDI', 'forex'],
    ['124.HSTECH', 'index'],
    ['106.PTR', 'stock'],
    ['90.BK1033', 'board'],
    ['102.CL00Y', 'future'],
    ['133.USDCNH', 'forex'],
    ['171.US10Y', 'bond'],
    ['150.000001', 'fund'],
    ['777.XYZ', 'other'],
    ['1.777777', 'other'],
  ] as const)('%s is %s', ([secid, kind]) => {
    const parsed = parseSecid(secid);
    expect(parsed && kindOf(parsed)).toBe(kind);
  });
});

describe('the market of a bare code', () => {
  test.for([
    ['600519', 1],
    ['900901', 1],
    ['510300', 1],
    ['113050', 1],
    ['000001', 0],
    ['200596', 0],
    ['300166', 0],
    ['159915', 0],
    ['430047', 0],
    ['830799', 0],
    ['920099', 0],
    ['00700', null],
    ['6005190', null],
  ] as const)('%s', ([code, market]) => {
    expect(marketOfBareCode(code)).toBe(market);
  });
});

test('a board has a board kind, which only regions tell by their code', () => {
  expect(toSecurity('90.BK0150', '辽宁')?.boardKind).toBe('region');
  expect(toSecurity('90.BK1033', '电池')?.boardKind).toBe('unknown');
  expect(toSecurity('1.600519', '茅台')?.boardKind).toBeNull();
  expect(toSecurity('nonsense', 'x')).toBeNull();
});
