import { expect, test } from 'vitest';
import {
  parseRoute,
  type Route,
  toArticleHash,
  toClusterHash,
  toListHash,
  toNotesHash,
} from '../../src/library/route.ts';

const list = { view: 'list', query: '', order: 'newest' };

test.each(['202203292326624145', 'file:年报 1%.html', 'a/b?c#d'])('the way to %s leads there', (id) => {
  expect(parseRoute(toArticleHash(id))).toEqual({ view: 'article', id });
});

test.each(['', '#/', '#/article/', '#/article/%', '#/elsewhere', '#/constructor', '#/security'])(
  '"%s" leads to the list',
  (hash) => {
    expect(parseRoute(hash)).toEqual(list);
  },
);

test.each<[string, Route]>([
  ['#/security/90.BK1033', { view: 'security', secid: '90.BK1033' }],
  ['#/notes', { view: 'notes', colour: null, tag: null }],
  ['#/notes?colour=mauve', { view: 'notes', colour: null, tag: null }],
  ['#/clusters', { view: 'clusters', name: null }],
  ['#/tags', { view: 'tags' }],
  ['#/bin', { view: 'bin' }],
  ['#/?q=%E7%A1%85&order=relevance', { view: 'list', query: '硅', order: 'relevance' }],
  ['#/?q=a&order=oldest', { view: 'list', query: 'a', order: 'newest' }],
])('%s leads to its view', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each(['硅 tag:"a b" &=?#/%', ' 两边有空 ', '“', ''])('a search for "%s" has an address', (query) => {
  expect(parseRoute(toListHash({ query, order: 'relevance' }))).toEqual({
    ...list,
    query,
    order: 'relevance',
  });
});

test('half a character becomes one that an address can hold', () => {
  expect(parseRoute(toListHash({ query: 'a\ud800', order: 'newest' }))).toEqual({
    ...list,
    query: 'a\ufffd',
  });
});

test('notes and clusters have addresses', () => {
  expect(parseRoute(toNotesHash({ colour: 'green', tag: 'a&b' }))).toEqual({
    view: 'notes',
    colour: 'green',
    tag: 'a&b',
  });
  expect(parseRoute(toClusterHash('光伏/储能?'))).toEqual({ view: 'clusters', name: '光伏/储能?' });
});
