import { expect, test } from 'vitest';
import { describeRange } from '../../src/anchor/describe-range.ts';
import { toRange } from '../../src/anchor/to-range.ts';
import { readPage } from '../../src/extract/read-page.ts';

const html = `<!DOCTYPE html><h1 id="title">标题</h1><div id="ContentBody"><p id="one">&emsp;甲乙<b>丙</b><span id="quote_1">(2.3%)</span>丁  戊</p><p id="ad">（来源：某报）</p><p id="two">己\u200b庚😀辛 </p></div><p id="end">页脚</p>`;
const text = '甲乙丙丁 戊\n己庚😀辛';

function read() {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = readPage(document, 'https://finance.eastmoney.com/a/202608191234567890.html');
  if (!page) throw new Error('the page has no article');
  expect(page.article.text).toBe(text);
  return { document, runs: page.runs };
}

/** A place in the page: the element of an id or a tag, or its n-th child, and an offset into it. */
function find(document: Document, place: string): [Node, number] {
  const [selector = '', child = '', offset = '0'] = place.split(' ');
  const element = document.querySelector(selector);
  const node = child === '-' ? element : element?.childNodes[Number(child)];
  if (!node) throw new Error(`no ${place}`);
  return [node, Number(offset)];
}

test.for([
  ['words in one node', '#one 0 1', '#one 0 3', '甲乙'],
  ['words over several nodes', '#one 0 2', '#one 3 1', '乙丙丁'],
  ['a whole paragraph, by its element', '#one - 0', '#one - 4', '甲乙丙丁 戊'],
  ['a paragraph as three clicks select it, up to the next one', '#one 0 0', '#ad - 0', '甲乙丙丁 戊'],
  ['white space at both edges is left out', '#one 3 1', '#one 3 3', null],
  ['white space before the words is left out', '#one 3 1', '#one 3 4', '戊'],
  ['from what is no part of the text', '#quote_1 0 1', '#one 3 1', '丁'],
  ['nothing but what is no part of the text', '#quote_1 0 0', '#quote_1 0 4', null],
  ['a paragraph that was left out', '#ad 0 0', '#ad 0 5', null],
  ['over a paragraph that was left out', '#one 3 3', '#two 0 1', '戊\n己'],
  ['from before the article', '#title 0 1', '#one 0 2', '甲'],
  ['to behind the article', '#two 0 2', '#end 0 1', '庚😀辛'],
  ['the whole page', 'body - 0', 'body - 3', text],
  ['before the article', '#title 0 0', '#title 0 2', null],
  ['behind the article', '#end 0 0', '#end 0 2', null],
  ['half a surrogate pair is taken whole', '#two 0 4', '#two 0 5', '😀'],
  ['a caret', '#one 0 2', '#one 0 2', null],
  ['a character that is never seen', '#two 0 1', '#two 0 2', null],
] as const)('%s', ([, from, to, words]) => {
  const { document, runs } = read();
  const [[startContainer, startOffset], [endContainer, endOffset]] = [
    find(document, from),
    find(document, to),
  ];
  const passage = describeRange(
    new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
    runs,
  );
  expect(passage && text.slice(passage.start, passage.end)).toBe(words);
});

test('a range of another document, and a text without words, have no passage', () => {
  const { runs } = read();
  const range = document.createRange();
  expect(describeRange(range, runs)).toBeNull();
  expect(describeRange(range, [])).toBeNull();
});

test('is the inverse of toRange for every passage without white space at its edges', () => {
  const { runs } = read();
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + 1; end <= text.length; end += 1) {
      const words = text.slice(start, end);
      if (words.trim() !== words || !words.isWellFormed()) continue;
      const range = toRange(runs, { start, end });
      expect(range && describeRange(range, runs)).toEqual({ start, end });
    }
});
