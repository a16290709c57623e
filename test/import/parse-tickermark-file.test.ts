import { expect, test } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { parseTickermarkFile } from '../../src/import/parse-tickermark-file.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

const file = {
  format: 'tickermark',
  version: 1,
  exportedAt: '2026-01-05T00:00:00.000Z',
  articles: [toSavedArticle()],
  annotations: [toAnnotation()],
  verdicts: [],
};

test('a file is read as it was written, a byte order mark does not matter', () => {
  expect(parseTickermarkFile(JSON.stringify(file))).toEqual(file);
  expect(parseTickermarkFile(`\ufeff${JSON.stringify(file)}`)).toEqual(file);
});

test('what the format does not know is left out', () => {
  const text = JSON.stringify({ ...file, extra: 1 }).replace('{', '{"__proto__":{"polluted":true},');
  expect(parseTickermarkFile(text)).toEqual(file);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['nothing', '', 'not-json', ''],
  ['a page', '<!doctype html>', 'not-json', ''],
  ['a file cut off in the middle', JSON.stringify(file).slice(0, 200), 'not-json', ''],
  ['null', 'null', 'unknown-format', ''],
  ['a list', '[]', 'unknown-format', ''],
  ['another format', '{"format":"hypothesis"}', 'unknown-format', ''],
  ['a later version', JSON.stringify({ ...file, version: 2 }), 'newer-version', '2'],
  ['no version', JSON.stringify({ ...file, version: undefined }), 'invalid-field', 'version'],
  ['version "1"', JSON.stringify({ ...file, version: '1' }), 'invalid-field', 'version'],
  ['no articles', JSON.stringify({ ...file, articles: null }), 'invalid-field', 'articles'],
  [
    'a title that is a number',
    JSON.stringify({ ...file, articles: [toSavedArticle(), { ...toSavedArticle(), title: 5 }] }),
    'invalid-field',
    'articles.1.title',
  ],
  [
    'an annotation without a real id',
    JSON.stringify({ ...file, annotations: [toAnnotation({ id: '1' })] }),
    'invalid-field',
    'annotations.0.id',
  ],
])('%s is refused', (_name, text, reason, where) => {
  expect.assertions(2);
  try {
    parseTickermarkFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ reason, where });
  }
});

test('what another hand leaves out is absent; securities are those that the mentions name', () => {
  const { securities, originalTitle, ...article } = toSavedArticle();
  const { secids, figures, colour, about, deleted, ...annotation } = toAnnotation();
  const parsed = parseTickermarkFile(
    JSON.stringify({ ...file, articles: [article], annotations: [annotation] }),
  );
  expect(parsed.articles[0]).toMatchObject({ securities, originalTitle });
  expect(parsed.annotations[0]).toMatchObject({ secids, figures, colour, about, deleted });
});
