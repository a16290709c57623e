import { describe, expect, test } from 'vitest';
import { isArticleAddress, parseArticleAddress } from '../../src/extract/parse-article-address.ts';

const id = '202203292326624145';

describe('one article has one id at each of its addresses', () => {
  test.for([
    `http://finance.eastmoney.com/news/1350,${id}.html`,
    `https://finance.eastmoney.com/a/${id}.html`,
    `https://finance.eastmoney.com/a/${id}.html?from=x#top`,
    `https://stock.eastmoney.com/a/${id}.html`,
    `https://wap.eastmoney.com/a/${id}.html`,
    `https://emwap.eastmoney.com/info/detail/${id}`,
    `https://wap.eastmoney.com/3g/news/article,1350,${id}.shtml`,
    `https://finance.eastmoney.com/news/1350%2C${id}.html`,
    `http://finews.withounder.com/emnews/2022/03/29/${id}.html`,
    `https://choice.eastmoney.com/news/detail?infocode=NW${id}&type=1`,
  ])('%s', (url) => {
    expect(parseArticleAddress(url)?.id).toBe(id);
  });
});

describe('other series have ids of their own', () => {
  test.for([
    ['https://caifuhao.eastmoney.com/news/20240516083012345678901', 'caifuhao-20240516083012345678901'],
    ['https://guba.eastmoney.com/news,300166,1234567890.html', 'guba-300166,1234567890'],
  ] as const)('%s', ([url, expected]) => {
    expect(parseArticleAddress(url)?.id).toBe(expected);
  });
});

describe('no article', () => {
  test.for([
    'https://finance.eastmoney.com/a/cgnjj.html',
    'https://finance.eastmoney.com/',
    'https://quote.eastmoney.com/unify/r/0.300166',
    'https://example.com/a/202203292326624145.html',
    'https://finance.eastmoney.com.example.com/a/202203292326624145.html',
    'http://finews.withounder.com/',
    'http://finews.withounder.com/emnews/',
    'https://example.com/?from=www.eastmoney.com/detail?infocode=NW202203292326624145',
    'about:blank',
    'nonsense',
    '',
  ])('%s', (url) => {
    expect(parseArticleAddress(url)).toBeNull();
    expect(isArticleAddress(url)).toBe(false);
  });
});

test('a post of the mirror may be named by words', () => {
  const url = 'http://finews.withounder.com/emnews/2021/06/15/export-grows.html';
  expect(parseArticleAddress(url)).toBeNull();
  expect(isArticleAddress(url)).toBe(true);
});
