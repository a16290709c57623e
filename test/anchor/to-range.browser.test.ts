import { expect, test } from 'vitest';
import { toRange } from '../../src/anchor/to-range.ts';
import { readPage } from '../../src/extract/read-page.ts';

const html = `<!DOCTYPE html><div id="ContentBody"><p>&emsp;甲乙<b>丙</b>丁  戊</p><p>（来源：某报）</p><p>己\u200b庚</p></div>`;

/** The words of the page under a passage of its canonical text "甲乙丙丁 戊\n己庚", null where there is none. */
function wordsAt(start: number, end: number): string | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = readPage(document, 'https://finance.eastmoney.com/a/202608191234567890.html');
  expect(page?.article.text).toBe('甲乙丙丁 戊\n己庚');
  const place = page && toRange(page.runs, { start, end });
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

test.for([
  ['words within one node', 0, 2, '甲乙'],
  ['words over three nodes', 1, 4, '乙丙丁'],
  ['words around a blank that was collapsed', 3, 6, '丁  戊'],
  ['a blank at the front is left out', 4, 6, '戊'],
  ['a blank at the end is left out', 3, 5, '丁'],
  ['words over a paragraph that was left out', 5, 8, '戊（来源：某报）己'],
  ['words around a character that is never seen', 7, 9, '己\u200b庚'],
  ['an end beyond the text', 8, 99, '庚'],
  ['a blank alone', 4, 5, null],
  ['nothing', 2, 2, null],
  ['a start beyond the text', 9, 12, null],
] as const)('%s', ([, start, end, words]) => {
  expect(wordsAt(start, end)).toBe(words);
});
