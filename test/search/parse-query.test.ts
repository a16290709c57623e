import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryProblem } from '../../src/model/query-problem.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { toQueryText } from '../../src/search/to-query-text.ts';

/** A query, its terms in short (a filter as field=value, ! for quoted), its problems. */
const cases: [typed: string, terms: string[], problems?: QueryProblem['kind'][]][] = [
  ['', []],
  [' \u3000\n', []],
  ['电池', ['电池']],
  ['电池 储能', ['电池', '储能']],
  ['电池\u3000储能', ['电池', '储能']],
  ['"电池 储能"', ['!电池 储能']],
  ['“电池 储能” x', ['!电池 储能', 'x']],
  ['"他说""好"""', ['!他说"好"']],
  ['""', []],
  ['"', [], ['unclosed-quote']],
  ['"电池 储', ['!电池 储'], ['unclosed-quote']],
  ['5"屏', ['5"屏']],
  ['board:电池 stock:300166', ['board=电池', 'stock=300166']],
  ['板块:电池 股票：300166', ['board=电池', 'stock=300166']],
  ['ＴＡＧ：硅', ['tag=硅']],
  ['标签:"储能 龙头"', ['tag=!储能 龙头']],
  ['cluster:新材料 media:澎湃', ['cluster=新材料', 'media=澎湃']],
  ['集群：新材料 媒体：澎湃', ['cluster=新材料', 'media=澎湃']],
  ['after:2022-03 之前:2023年', ['after=2022-03', 'before=2023年']],
  ['after:2022-3-9', ['after=2022-3-9']],
  ['after:2022-13', [], ['bad-date']],
  ['after:2023-02-29 电池', ['电池'], ['bad-date']],
  ['before:明天', [], ['bad-date']],
  ['has:note 有:高亮', ['has=note', 'has=高亮']],
  ['has:picture', [], ['unknown-has']],
  ['board:', [], ['empty-filter']],
  ['board: 电池', ['电池'], ['empty-filter']],
  ['tag:""', [], ['empty-filter']],
  ['tag:"硅', ['tag=!硅'], ['unclosed-quote']],
  ['https://example.com 09:30 同比:增长', ['https://example.com', '09:30', '同比:增长']],
  [':', [':']],
  ['：x', ['：x']],
  ['"board:电池"', ['!board:电池']],
  ['\u202eمرحبا \ud800', ['\u202eمرحبا', '\ud800']],
];

const inShort = (typed: string) =>
  parseQuery(typed).terms.map((term) => {
    const mark = term.isQuoted ? '!' : '';
    return term.type === 'word' ? mark + term.text : `${term.field}=${mark}${term.value}`;
  });

describe('a query is read as data', () => {
  test.for(cases)('%j', ([typed, terms, problems = []]) => {
    expect(inShort(typed)).toEqual(terms);
    expect(parseQuery(typed).problems.map(({ kind }) => kind)).toEqual(problems);
  });
});

test('a problem says where it is', () => {
  expect(parseQuery('电池 after:2022-13 x').problems).toEqual([{ kind: 'bad-date', start: 3, end: 16 }]);
});

test('of 10,000 words some are looked for and the rest is told', () => {
  const { terms, problems } = parseQuery('电 '.repeat(10_000));
  expect(terms).toHaveLength(32);
  expect(problems.map(({ kind }) => kind)).toEqual(['too-many', 'too-long']);
});

/** Strings in which operators are much more frequent than by chance. */
const typedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '＂',
        ':',
        '：',
        ' ',
        '\u3000',
        'board',
        'has',
        '板块',
        'after',
        '2022-03',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('电池', 'note', '\ud800', '\u202e', '\uffff'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('any string is a query, and its terms as text are the same query', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const { terms, problems } = parseQuery(typed);
      for (const { start, end } of problems)
        expect(start >= 0 && end <= typed.length && start < end).toBe(true);
      expect(parseQuery(toQueryText(terms))).toEqual({ terms, problems: [] });
    }),
    { numRuns: 3000 },
  );
});

test('chips that no one typed become text that is read as they are', () => {
  const terms = [
    { type: 'word', text: 'board:x', isQuoted: true },
    { type: 'filter', field: 'tag', value: 'a "b" c', isQuoted: true },
  ] as const;
  expect(parseQuery(toQueryText([...terms])).terms).toEqual(terms);
});
