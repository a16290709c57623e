import { describe, expect, test } from 'vitest';
import {
  InvalidLexiconError,
  parseLexicon,
  toPairKey,
} from '../../../src/extract/securities/parse-lexicon.ts';
import { lexiconText } from './lexicon-text.ts';

const lexicon = parseLexicon(lexiconText);
const formOf = (text: string) => lexicon.forms.get(toPairKey(text))?.find((form) => form.text === text);

test('knows its day', () => {
  expect(lexicon.asOf).toBe('2026-08-22');
});

describe('forms', () => {
  test.for([
    ['平安银行', '0.000001', 'sure'],
    ['万科', '0.000002', 'sure'],
    ['农产品', '0.000061', 'generic'],
    ['建行', '1.601939', 'weak'],
    ['ST美谷', '0.000615', 'sure'],
    ['*ST美谷', '0.000615', 'sure'],
    ['退市美谷', '0.000615', 'sure'],
    ['美谷退', '0.000615', 'sure'],
    ['标普500', '100.SPX', 'sure'],
    ['蒙牛', '116.02319', 'sure'],
    ['茅台集团', '', 'none'],
  ] as const)('%s', ([text, secid, strength]) => {
    expect(formOf(text)).toEqual({ text, secid, strength });
  });

  test('stand longest first', () => {
    expect(lexicon.forms.get(toPairKey('茅台'))?.map(({ text }) => text)).toEqual(['茅台集团', '茅台']);
  });
});

describe('securities', () => {
  test.for([
    ['0.000002', '万科A', null],
    ['106.PTR', '', null],
    ['90.BK1036', '半导体', 'industry'],
  ] as const)('%s', ([secid, name, boardKind]) => {
    expect(lexicon.securities.get(secid)).toEqual({ name, boardKind });
  });

  test('a name that is only shown is no form', () => {
    expect(formOf('半导体')).toBeUndefined();
  });
});

describe('says what is wrong with a file', () => {
  test.for([
    ['', 'first line'],
    ['<!doctype html>', 'first line'],
    ['tickermark-lexicon 2 2026-08-22\n', 'first line'],
    ['tickermark-lexicon 1 2026-08-22\n', 'words'],
    ['tickermark-lexicon 1 2026-08-22\nwords 中国\n', 'others'],
    [lexiconText.replace('=0 6\n', ''), 'before any section'],
    [lexiconText.replace('=0 6', '=0 six'), 'No section'],
    [lexiconText.replace('1 平安银行', 'x 平安银行'), 'No distance'],
    [lexiconText.replace('平安银行', '平'), 'too short'],
  ] as const)('%#', ([file, complaint]) => {
    expect(() => parseLexicon(file)).toThrow(InvalidLexiconError);
    expect(() => parseLexicon(file)).toThrow(complaint);
  });
});
