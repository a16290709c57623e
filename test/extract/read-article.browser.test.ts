import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/extract/read-article.ts';
import { readFixtures } from '../read-fixtures.ts';
import { summarise } from '../summarise.ts';

const fixtures = readFixtures();

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('reads the fixture', () => {
  test.for(fixtures)('$name', ({ html, expected }) => {
    const article = readArticle(parse(html), expected.url);
    expect(article && summarise(article)).toEqual(expected.article);
  });
});

test('a live document reads as an inert one does, and is left as it was', async () => {
  const fixture = fixtures.find(({ name }) => name === 'eastmoney-current');
  if (!fixture) throw new Error('no such fixture');
  const frame = document.createElement('iframe');
  frame.srcdoc = fixture.html;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const live = frame.contentDocument;
  if (!live) throw new Error('the frame has no document');
  const before = live.documentElement.outerHTML;
  expect(readArticle(live, fixture.expected.url)).toEqual(
    readArticle(parse(fixture.html), fixture.expected.url),
  );
  expect(live.documentElement.outerHTML).toBe(before);
  frame.remove();
});
