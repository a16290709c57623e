import { expect, test } from 'vitest';
import { findPageAddress } from '../../src/import/find-page-address.ts';

const original = 'http://finance.eastmoney.com/news/1350,202601020000000001.html';
const mirrored = 'http://finews.withounder.com/emnews/2026/01/02/202601020000000001.html';
const copy = `<div class="wrapper"><section><h1>标题</h1><p>正文</p>
  <p><a href="${original}">${original}</a></p><p><a href="//finews.withounder.com/">返回首页</a></p></section></div>`;

test.each([
  ['a canonical link', '<link rel="canonical" href="https://a.example/1">', 'https://a.example/1'],
  ['og:url', '<meta property="og:url" content="https://a.example/2">', 'https://a.example/2'],
  [
    'the canonical link before og:url',
    '<meta property="og:url" content="https://a.example/2"><link rel="Canonical" href="https://a.example/1">',
    'https://a.example/1',
  ],
  [
    'what the browser noted',
    '<!DOCTYPE html>\n<!-- saved from url=(0051)https://finance.eastmoney.com/a/202601020000000001.html -->\n<html><p>x',
    'https://finance.eastmoney.com/a/202601020000000001.html',
  ],
  [
    "what the browser noted before a canonical link to the site's front page",
    '<!DOCTYPE html>\n<!-- saved from url=(0055)https://finance.eastmoney.com/a/202601020000000001.html -->\n<html><link rel="canonical" href="https://www.eastmoney.com/">',
    'https://finance.eastmoney.com/a/202601020000000001.html',
  ],
  ['the original of a copy', copy, original],
  ['the original before the copy', `<link rel="canonical" href="${mirrored}">${copy}`, original],
  [
    'a copy without original',
    `<link rel="canonical" href="${mirrored}"><section><p>正文</p><p><a href=""></a></p></section>`,
    mirrored,
  ],
  [
    'the page itself before an article that it links to',
    `<link rel="canonical" href="https://finance.eastmoney.com/a/202601030000000009.html">${copy}`,
    'https://finance.eastmoney.com/a/202601030000000009.html',
  ],
  [
    'no original: a link with other words',
    `<section><a href="${original}">相关阅读</a></section>`,
    'file:网页.html',
  ],
  ['no address: a script', '<link rel="canonical" href="javascript:alert(1)">', 'file:网页.html'],
  ['no address: a relative one', '<link rel="canonical" href="/a/1.html">', 'file:网页.html'],
  ['no address: an empty one', '<link rel="canonical"><meta property="og:url">', 'file:网页.html'],
  ['nothing', '', 'file:网页.html'],
])('%s', (_name, html, address) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(findPageAddress(page, '网页.html')).toBe(address);
});
