import { expect, test } from 'vitest';
import { splitPart } from '../../src/library/split-part.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

const articles = ['a', 'b', 'c'].map((id) => toSavedArticle({ id }));
const annotations = ['c', 'a', 'elsewhere'].map((articleId) => toAnnotation({ articleId }));
const verdicts = [{ secid: '90.BK1033', surface: '电池', articleId: null, at: '2026-01-05T00:00:00.000Z' }];
const part = { articles, annotations, verdicts, revisions: [] };

const print = (size: number, length?: number) =>
  splitPart(part, size, length).map((one) => [
    one.articles.map(({ id }) => id).join(),
    one.annotations.map(({ articleId }) => articleId).join(),
    one.verdicts.length,
  ]);

test('annotations travel with their articles, verdicts come last', () => {
  expect(print(2)).toEqual([
    ['a,b', 'a', 0],
    ['c', 'c,elsewhere', 0],
    ['', '', 1],
  ]);
});

test('no part is longer than a message may be, with what belongs to its articles', () => {
  const bare = JSON.stringify({ articles: articles.slice(0, 2) }).length + 200;
  const annotation = JSON.stringify(annotations[0]).length;
  expect(annotation).toBeGreaterThan(200);
  expect(print(100, bare)[0]).toEqual(['a', 'a', 0]);
});

test('nothing is nothing', () => {
  expect(splitPart({ articles: [], annotations: [], verdicts: [], revisions: [] }, 5)).toEqual([]);
});
