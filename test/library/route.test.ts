import { expect, test } from 'vitest';
import { parseRoute, toArticleHash } from '../../src/library/route.ts';

test.each(['202203292326624145', 'file:年报 1%.html', 'a/b?c#d'])('the way to %s leads there', (id) => {
  expect(parseRoute(toArticleHash(id))).toEqual({ view: 'article', id });
});

test.each(['', '#/', '#/article/', '#/article/%', '#/elsewhere'])('"%s" leads to the list', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'list' });
});
