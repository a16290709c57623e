import { expect, test } from 'vitest';
import { parseReadwiseCsv } from '../../src/import/parse-readwise-csv.ts';
import { noteText } from '../../src/model/annotation.ts';
import { context } from './read-all.ts';

const url = 'https://finance.eastmoney.com/a/202601020000000001.html';
const header = 'Highlight,Title,Author,URL,Note,Location,Date';

const read = (text: string) =>
  parseReadwiseCsv(text, context).map((item) => {
    if (item.kind !== 'annotation') return item;
    const { target, created, body } = item.annotation;
    const [selector] = target.selector;
    const tags = body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
    return {
      exact: selector?.type === 'TextQuoteSelector' ? selector.exact : null,
      note: noteText(item.annotation),
      ...{ tags, created },
    };
  });

test('highlights with their notes, quoted as CSV quotes; columns in any order', () => {
  const text = `\ufeff${header}\r\n"总投资""820""亿元,\n共36个",青山市,,${url},"一, 二",3,2026-01-02 03:04:05Z\r\n\r\n`;
  expect(read(text)).toEqual([
    { exact: '总投资"820"亿元,\n共36个', note: '一, 二', tags: [], created: '2026-01-02T03:04:05.000Z' },
  ]);
  expect(read(`URL,Tags,Highlight\n${url},能源；地方,风电`)).toMatchObject([
    { exact: '风电', tags: ['能源', '地方'] },
  ]);
});

test('what guards a cell against being calculated is taken off', () => {
  expect(read(`${header}\n\t=1+1,,,${url},'-2,,`)).toMatchObject([{ exact: '=1+1', note: '-2' }]);
});

test('rows that are of no web page, or empty, are refused with the number of the row', () => {
  expect(read(`${header}\n书里的话,书,人,,,12,\n,,,${url},,,\n风电,,,${url},,,`)).toMatchObject([
    { kind: 'refused', reason: 'no-address', where: '2' },
    { kind: 'refused', reason: 'no-text', where: '3' },
    { exact: '风电', created: context.now },
  ]);
});

test('another table is refused', () => {
  expect(() => read('a,b\n1,2')).toThrow('unknown-format');
});
