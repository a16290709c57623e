import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { decodeHtml } from '../../src/import/decode-html.ts';
import { findPageAddress } from '../../src/import/find-page-address.ts';
import { ArticleText } from '../../src/model/article.ts';
import currentPage from '../fixtures/eastmoney-current.html?raw';
import mirrorPage from '../fixtures/mirror.html?raw';
import { createRandom, mutate } from './mutate.ts';

const mutants = 2500;

test.each([
  ['the current template', currentPage],
  ['the mirror', mirrorPage],
])('2,500 damaged pages of %s become articles of the model, or none', { timeout: 60_000 }, (_name, html) => {
  const random = createRandom(9);
  let read = 0;
  for (let count = 0; count < mutants; count += 1) {
    const bytes = new TextEncoder().encode(mutate(html, random));
    // From somewhere on the disk had nothing but one byte for us.
    if (random() < 0.3) bytes.fill(Math.floor(random() * 256), Math.floor(random() * bytes.length));
    const page = new DOMParser().parseFromString(decodeHtml(bytes), 'text/html');
    const article = readPage(page, findPageAddress(page, '网页.html'))?.article;
    if (!article) continue;
    v.parse(ArticleText, article);
    expect(article.url).toMatch(/^(?:https?|file):/);
    read += 1;
  }
  expect(read).toBeGreaterThan(mutants / 10);
});
