import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../src/export/open-workbook.ts';
import { unzip } from './unzip.ts';

const tables = [
  { name: '文章', columns: ['标题', '数值'] },
  { name: '数据', columns: ['原文'] },
];

async function readSheets(workbook: Blob) {
  const sheets = await readXlsxFile(Buffer.from(await workbook.arrayBuffer()), { trim: false });
  return sheets.map(({ sheet, data }) => [sheet, data]);
}

test('codes stay texts, figures are numbers, and what is not known is empty', async () => {
  const workbook = openWorkbook(tables);
  await workbook.add(0, [
    [{ text: '一 ' }, { number: 82e9 }],
    [{ code: '000001' }, { number: null }],
  ]);
  await workbook.add(1, [[{ text: null }]]);
  await workbook.add(0, [[{ text: '二\r\n三' }, { number: -0.5 }]]);
  expect(await readSheets(await workbook.end())).toEqual([
    [
      '文章',
      [
        ['标题', '数值'],
        ['一 ', 82e9],
        ['000001', null],
        ['二\n三', -0.5],
      ],
    ],
    ['数据', [['原文']]],
  ]);
});

test('a table longer than a sheet may be goes on in the next', async () => {
  const workbook = openWorkbook(tables, 3);
  await workbook.add(1, [[{ text: '1' }]]);
  await workbook.add(
    1,
    ['2', '3', '4', '5'].map((text) => [{ text }]),
  );
  expect(await readSheets(await workbook.end())).toEqual([
    ['文章', [['标题', '数值']]],
    ['数据', [['原文'], ['1'], ['2']]],
    ['数据 2', [['原文'], ['3'], ['4']]],
    ['数据 3', [['原文'], ['5']]],
  ]);
});

test('a text that is too long for a cell says so in the cell, and how much is missing', async () => {
  const workbook = openWorkbook(tables);
  await workbook.add(1, [[{ text: '📈'.repeat(20_000) }], [{ text: '长'.repeat(32_767) }]]);
  const [, sheet] = await readXlsxFile(Buffer.from(await (await workbook.end()).arrayBuffer()));
  const [cut, whole] = (sheet?.data ?? []).slice(1).map(([cell]) => cell);
  if (typeof cut !== 'string') throw new Error('no text');
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut.isWellFormed()).toBe(true);
  const [, kept = '', missing = ''] =
    /^(📈+)…（单元格最多容纳 32767 个字符，此处略去后面 (\d+) 个）$/u.exec(cut) ?? [];
  expect(kept.length + Number(missing)).toBe(40_000);
  expect(whole).toBe('长'.repeat(32_767));
});

test('the names of the columns are bold, and stay in view', async () => {
  const files = await unzip(await openWorkbook(tables).end());
  const [, , bold = ''] = String(files.get('xl/styles.xml')).split('<xf ');
  const [, font = ''] = /fontId="(\d+)"/.exec(bold) ?? [];
  expect(String(files.get('xl/styles.xml')).split('<font>')[Number(font) + 1]).toContain('<b/>');
  expect(String(files.get('xl/worksheets/sheet1.xml'))).toContain('state="frozen"');
  expect(String(files.get('xl/worksheets/sheet1.xml'))).toContain('<c r="A1" s="1"');
});
