import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/extract/read-article.ts';

const url = 'https://finance.eastmoney.com/a/202608191234567890.html';

function read(body: string, head = '') {
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return readArticle(new DOMParser().parseFromString(html, 'text/html'), url);
}

const marked = (secid: string, words: string) =>
  `<span class="keytip" data-code="${secid.replace('.', ',')}">${words}</span>`;

describe('a page without an article reads as none', () => {
  test.for([
    ['empty', ''],
    ['a body that is missing', '<h1>标题</h1><p>正文</p>'],
    ['a body that is empty', '<div id="ContentBody">　\n&nbsp;<p></p></div>'],
    ['a body of nothing but a source line', '<div id="ContentBody"><p>（文章来源：甲报）</p></div>'],
    ['a body of scripts', '<div id="ContentBody"><script>var x = 1</script><style>p{}</style></div>'],
    ['another template', '<article><h1>标题</h1><div class="post">正文</div></article>'],
    ['a frameset', '<frameset><frame></frameset>'],
  ] as const)('%s', ([, body]) => {
    expect(read(body)).toBeNull();
  });
});

describe('a hostile page is read as text', () => {
  test('markup in titles and bodies', () => {
    const title = '&lt;img src=x onerror=alert(1)&gt;';
    const article = read(
      `<h1>${title}</h1><div id="ContentBody"><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></div>`,
    );
    expect(article).toMatchObject({
      title: '<img src=x onerror=alert(1)>',
      text: '<script>alert(1)</script>',
    });
  });

  test('ten thousand mentions', () => {
    const body = Array.from({ length: 10_000 }, (_, i) =>
      marked(`0.${String(300_000 + (i % 500))}`, `甲${i}`),
    ).join('，');
    const article = read(`<div id="ContentBody"><p>${body}</p></div>`);
    expect(article?.mentions).toHaveLength(10_000);
    expect(article?.securities).toHaveLength(500);
  });

  test('five megabytes', () => {
    const article = read(
      `<div id="ContentBody">${'<p>　　临江市召开会议，安排部署全年工作。</p>'.repeat(100_000)}</div>`,
    );
    expect(article?.paragraphs).toHaveLength(100_000);
  });

  test('the same id twice: the first body with text counts', () => {
    expect(read('<div id="ContentBody"></div><div id="ContentBody"><p>甲</p></div>')?.text).toBe('甲');
  });

  test('deep nesting, marks within marks, right-to-left marks, unpaired surrogates', () => {
    const nested =
      '<div>'.repeat(300) +
      marked('0.300001', `甲${marked('1.600001', '\u202e乙\ud83d')}`) +
      '</div>'.repeat(300);
    expect(read(`<div id="ContentBody">${nested}</div>`)?.mentions).toMatchObject([
      { secid: '0.300001', surface: '甲乙\ufffd' },
    ]);
  });

  test('codes that are none', () => {
    const codes = [
      '0',
      ',',
      '0,',
      ',300001',
      '0,3 00',
      'NaN,NaN',
      '0,300001,1',
      '1e9,300001',
      '-1,300001',
      '0,甲',
    ];
    const body = codes.map((code) => `<a class="keytip" data-code="${code}">甲</a>`).join('');
    expect(read(`<div id="ContentBody">${body}</div>`)?.mentions).toEqual([]);
  });

  test('fields that hide the properties of their form', () => {
    const fields = [
      'matches',
      'firstChild',
      'nextSibling',
      'parentNode',
      'classList',
      'localName',
      'nodeType',
      'id',
    ];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>甲</p></form>`;
    expect(read(`<div id="ContentBody">${form}<p>乙</p></div>`)?.text).toBe('甲\n乙');
  });
});
