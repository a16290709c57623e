import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';

function idOf(url: string, words: string) {
  const html = `<!DOCTYPE html><div id="ContentBody"><p>${words}</p></div>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url)?.article.id;
}

test('two saved pages without an address are two articles though their files have one name', () => {
  const id = idOf('file:index.html', '临江市召开会议。');
  expect(idOf('file:index.html', '澄澜科技发布公告。')).not.toBe(id);
  expect(idOf('file:index.html', '临江市召开会议。')).toBe(id);
});

test('a page of the web without an id of the site keeps its own when its text changes', () => {
  const id = idOf('https://a.example/1#top', '临江市召开会议。');
  expect(idOf('https://a.example/1', '临江市召开两次会议。')).toBe(id);
});
