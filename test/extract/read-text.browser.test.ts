import { describe, expect, test } from 'vitest';
import { toRange } from '../../src/anchor/to-range.ts';
import { isFurniture } from '../../src/extract/furniture.ts';
import { readText } from '../../src/extract/read-text.ts';
import type { BodyText } from '../../src/extract/read-text.ts';

function read(html: string, linkWords: string[] = []): BodyText {
  const body = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main');
  if (!body) throw new Error('the parser left no body');
  return readText(body, { excluded: '.ad', isFurniture, linkWords });
}

describe('the site marks a security as', () => {
  const marked = (html: string) =>
    read(html, ['链接词']).mentions.map(({ secid, surface, via }) => `${via} ${surface} ${secid}`);
  test.for([
    [
      'A',
      '<span id="stock_0.309901"><a class="keytip" data-code="0,309901" href="http://quote.eastmoney.com/unify/r/0.309901">甲股</a></span><span id="quote_0.309901">12.3</span>',
      'link 甲股 0.309901',
    ],
    [
      'B',
      '<span id="bk_90.BK9901"><a class="keytip" data-code="90,BK9901" href="http://quote.eastmoney.com/unify/r/90.BK9901">板块甲</a></span><span id="bkquote_90.BK9901"></span>',
      'link 板块甲 90.BK9901',
    ],
    [
      'C',
      '<span web="1" href="http://quote.eastmoney.com/unify/r/0.309901" class="em_stock_key_common" data-code="0,309901">甲股</span>',
      'repeat 甲股 0.309901',
    ],
    [
      'D',
      '<a class="em_stock_key_common" href="http://quote.eastmoney.com/r/1.609901">乙股</a>',
      'repeat 乙股 1.609901',
    ],
    [
      'E',
      '<span id="stock_0.309901"><a class="keytip" data-code="309901" href="http://quote.eastmoney.com/r/0.309901">甲股</a></span>',
      'link 甲股 0.309901',
    ],
    [
      'E without an address',
      '<span id="stock_1.000001"><a class="keytip" data-code="000001">上证</a></span>',
      'link 上证 1.000001',
    ],
    ['G', '<span id="Info.0.309901">甲股</span>', 'link 甲股 0.309901'],
    [
      'I',
      '<span id="stock_3099012"><a class="keytip" href="http://quote.eastmoney.com/SZ309901.html">甲股</a></span><span id="quote_3099012"></span>',
      'link 甲股 0.309901',
    ],
    [
      'I by its id alone',
      '<span id="stock_6099011"><a class="keytip" href="#">乙股</a></span>',
      'link 乙股 1.609901',
    ],
    [
      'J',
      '<span id="stock_3950222"><a class="keytip" href="http://quote.eastmoney.com/ZS395022.html">指数</a></span>',
      'link 指数 0.395022',
    ],
    [
      'K',
      '<span id="stock_1611992"><a class="keytip" href="http://fund.eastmoney.com/161199.html">基金</a></span>',
      'link 基金 0.161199',
    ],
    [
      'L',
      '<span id="stock_NASDAQ_ABCD7"><a class="keytip" href="http://quote.eastmoney.com/us/ABCD.html?Market=NASDAQ">丙股</a></span><span id="quote_ABCD7">9.9</span>',
      'link 丙股 105.ABCD',
    ],
    [
      'M',
      '<span id="bk_474"><a class="keytip" href="http://stock.eastmoney.com/hangye/hy474.html">行业</a></span><span id="bkquote_474"></span>',
      'link 行业 90.BK0474',
    ],
    [
      'N',
      '<span id="stock_013855"><a class="keytip" href="http://wap.eastmoney.com/quota/stock/index/013855">丁股</a></span>',
      'link 丁股 116.01385',
    ],
    ['O', '<span id="stock_3099012"><!--Link#0--></span>', 'link 链接词 0.309901'],
    ['O without its list', '<span id="bk_474"><!--Link#7--></span>', 'link  90.BK0474'],
    [
      'P',
      '<span id="stock_NYSE_ABC7"><span class="keytip" href="http://quote.eastmoney.com/us/ABC.html?Market=NYSE">戊股</span></span>',
      'link 戊股 106.ABC',
    ],
    [
      'Q',
      '<!--EM_StockImg_Start--><a class="EmImageRemark" data-code="309901|0|2" href="http://quote.eastmoney.com/unify/r/0.309901"><img alt="K图"></a>图<!--EM_StockImg_End-->',
      'picture  0.309901',
    ],
    [
      'Q without an address',
      '<a class="EmImageRemark" data-code="BK9901|90|4"><img alt="K图"></a>',
      'picture  90.BK9901',
    ],
    [
      'R',
      '<table><tr><td><a href="//quote.eastmoney.com/unify/r/1.609901">乙股</a></td></tr></table>',
      'link 乙股 1.609901',
    ],
    ['R, a bond', '<a href="//quote.eastmoney.com/bond/sh122999.html">债券</a>', 'link 债券 1.122999'],
    ['a market that nobody knows', '<a class="keytip" data-code="777,XYZ">谜</a>', 'link 谜 777.XYZ'],
  ] as const)('%s', ([, html, expected]) => {
    expect(marked(html)).toEqual([expected]);
  });

  test.for([
    [
      'F',
      '<span id="Info.352"><a class="infokey " href="http://data.eastmoney.com/cjsj/hjwh.html">外储</a></span>',
    ],
    [
      'F, a keytip that leads to data',
      '<span id="Info.352"><a class="keytip" href="http://data.eastmoney.com/x.html">外储</a></span>',
    ],
    [
      'H',
      '<span class="em_stock_key_common" href="http://baike.eastmoney.com/item/x" data-code="0,309901">百科</span>',
    ],
    [
      'an advertisement',
      '<a class="keytip" href="https://acttg.eastmoney.com/pub/x" data-code="0,309901">开户</a>',
    ],
    [
      'another site',
      '<span id="stock_sh601595"><a href="http://biz.finance.sina.com.cn/x">新浪</a></span><span id="quote_sh601595"></span>',
    ],
    [
      'no code',
      '<a class="keytip" data-code="<script>,1">x</a><a class="keytip" data-code="">y</a><a class="keytip">z</a>',
    ],
  ] as const)('none: %s', ([, html]) => {
    expect(marked(html)).toEqual([]);
  });

  test('the outer of two nested marks', () => {
    expect(
      marked(
        '<a class="keytip" data-code="0,309901">甲<span class="keytip" data-code="1,609901">乙</span>股</a>',
      ),
    ).toEqual(['link 甲乙股 0.309901']);
  });
});

describe('the canonical text', () => {
  test.for([
    ['joins paragraphs', '<p>　　甲。</p>\n<p>乙。</p>', '甲。\n乙。'],
    ['takes white space as one blank', '<p>a \n\t b　c&nbsp;d</p>', 'a b c d'],
    ['drops it at the edges of marks too', '<p> <b> 甲 </b> </p>', '甲'],
    ['breaks at br', '甲<br>乙', '甲\n乙'],
    [
      'parts cells',
      '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
      '甲 1\n乙 2',
    ],
    ['leaves out what is never seen', '<p>甲\u200b乙\u202e丙</p>', '甲乙丙'],
    [
      'leaves out scripts, quotes, advertisements',
      '<p>甲<script>1</script><span id="quote_1">2</span><i class="ad">3</i></p>',
      '甲',
    ],
    ['leaves out source and editor', '<p>甲。</p><p>（文章来源：乙网）</p><p>(责任编辑：DF1)</p>', '甲。'],
    ['mends unpaired surrogates', '<p>甲\ud83d乙</p>', '甲\ufffd乙'],
    [
      'reads through a form whose fields hide its properties',
      '<form><input name="childNodes"><input name="matches"><p>甲</p></form>',
      '甲',
    ],
  ] as const)('%s', ([, html, text]) => {
    expect(read(html).text).toBe(text);
  });

  test('mentions in a paragraph that is left out are left out as well', () => {
    const source = '<p>（文章来源：<a class="keytip" data-code="1,609901">乙股</a>）</p>';
    expect(read(`<p>甲</p>${source}<p>丙</p>`)).toMatchObject({ text: '甲\n丙', mentions: [] });
  });

  test('its offsets lead back to the words in the page', () => {
    const { text, runs } = read('<p>　　甲 <b>乙</b>\n丙</p><p>丁<br>戊</p>');
    for (const { 0: character, index: start } of text.matchAll(/\S/g)) {
      const range = toRange(runs, { start, end: start + 1 });
      expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe(character);
    }
  });

  test('a range over collapsed white space spans the words at both ends', () => {
    const { text, runs } = read('<p>甲  乙</p>\n<p> 丙丁</p>');
    const range = toRange(runs, { start: 0, end: text.length });
    expect([
      range?.startContainer.textContent,
      range?.startOffset,
      range?.endContainer.textContent,
      range?.endOffset,
    ]).toEqual(['甲  乙', 0, ' 丙丁', 3]);
    expect(toRange(runs, { start: 1, end: 2 })).toBeNull();
  });
});
