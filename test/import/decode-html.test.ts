import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/import/decode-html.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => [...utf8(text)];
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());

/** 东方财富 in GBK, and a character that only GB18030 has (U+2000B, four bytes). */
const gbk = [0xb6, 0xab, 0xb7, 0xbd, 0xb2, 0xc6, 0xb8, 0xbb];
const onlyGb18030 = [0x95, 0x32, 0x83, 0x37];

test.each([
  ['UTF-8 without a word', utf8('<p>东方财富'), '<p>东方财富'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], [...utf8('财富')]), '财富'],
  ['UTF-16 little-endian', bytes([0xff, 0xfe], [0x1c, 0x4e]), '东'],
  ['UTF-16 big-endian', bytes([0xfe, 0xff], [0x4e, 0x1c]), '东'],
  [
    'a mark against a declaration',
    bytes([0xef, 0xbb, 0xbf], [...utf8('<meta charset=gbk>财')]),
    '<meta charset=gbk>财',
  ],
  ['UTF-16 declared in ASCII', utf8('<meta charset="utf-16">财'), '<meta charset="utf-16">财'],
  ['an unknown encoding', utf8('<meta charset="klingon">财'), '<meta charset="klingon">财'],
  ['GBK without a word', bytes(gbk), '东方财富'],
  ['nothing', bytes(), ''],
])('%s', (_name, input, text) => {
  expect(decodeHtml(input)).toBe(text);
});

test.each([
  '<meta charset="gb2312">',
  '<META CHARSET=GBK>',
  "<meta charset = 'gb18030' />",
  '<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />',
  '<meta content="text/html;charset=x-gbk" http-equiv=Content-Type>',
])('%s is read as GB18030', (meta) => {
  expect(decodeHtml(bytes(ascii(meta), gbk, onlyGb18030))).toBe(`${meta}东方财富\u{2000b}`);
});

test('a declaration behind the first 1024 bytes does not count', () => {
  const late = `${' '.repeat(1024)}<meta charset="windows-1252">`;
  expect(decodeHtml(utf8(`${late}财`))).toBe(`${late}财`);
});

test('bytes that do not fit a declared UTF-8 are replaced, not refused', () => {
  expect(decodeHtml(bytes(ascii('<meta charset=utf-8>'), [0xff]))).toBe('<meta charset=utf-8>\ufffd');
});
