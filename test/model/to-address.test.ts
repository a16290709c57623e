import { expect, test } from 'vitest';
import { toAddress, toWebAddress } from '../../src/model/to-address.ts';

const page = 'https://finance.eastmoney.com/a/1.html';

test.each([
  ['an address', page, page, page],
  ['in capitals, with a space before', ' HTTPS://Finance.Eastmoney.com/a/1.html', page, page],
  [
    'with Chinese in it',
    'http://a.example/风电',
    'http://a.example/%E9%A3%8E%E7%94%B5',
    'http://a.example/%E9%A3%8E%E7%94%B5',
  ],
  ['with a place on the page', `${page}#top`, page, `${page}#top`],
  ['of a saved page that told none', 'file:网页.html', 'file:///%E7%BD%91%E9%A1%B5.html', null],
  ['none: a script', 'javascript:alert(1)', null, null],
  ['none: a relative one', '/a/1.html', null, null],
  ['none: a broken one', 'https://', null, null],
  ['none: nothing', '', null, null],
])('%s', (_what, text, address, web) => {
  expect(toAddress(text)).toBe(address);
  expect(toWebAddress(text)).toBe(web);
});
