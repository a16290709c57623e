import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTickermarkJson } from '../to-tickermark-json.ts';
import type { ImportedItem } from '../../src/import/imported-item.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { libraryPart } from '../invent-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { readAll } from './read-all.ts';

const file = {
  format: 'tickermark',
  version: 1,
  exportedAt: '2026-01-05T00:00:00.000Z',
  articles: [toSavedArticle()],
  annotations: [toAnnotation()],
  verdicts: [],
};

const article = { kind: 'article', article: toSavedArticle() };
const annotation = { kind: 'annotation', annotation: toAnnotation() };

test('a file is read as it was written, in whatever order it has its parts', async () => {
  expect(await readAll(JSON.stringify(file))).toEqual([article, annotation]);
  const { articles, ...others } = file;
  expect(await readAll(JSON.stringify({ ...others, articles }, null, 2))).toEqual([annotation, article]);
});

test('what the format does not know is left out', async () => {
  const text = JSON.stringify({ ...file, extra: 1, more: [1, 2] }).replace(
    '{',
    '{"__proto__":{"polluted":true},',
  );
  expect(await readAll(text)).toEqual([article, annotation]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['nothing', '', 'not-json', ''],
  ['a page', '<!doctype html>', 'not-json', ''],
  ['a file cut off in the middle', JSON.stringify(file).slice(0, 200), 'not-json', ''],
  ['null', 'null', 'not-json', ''],
  ['an empty list', '[]', 'unknown-format', ''],
  ['another format', '{"format":"other"}', 'unknown-format', ''],
  ['a later version', JSON.stringify({ ...file, version: 2 }), 'newer-version', '2'],
  ['no version', JSON.stringify({ ...file, version: undefined }), 'invalid-field', 'version'],
  ['version "1"', JSON.stringify({ ...file, version: '1' }), 'invalid-field', 'version'],
])('%s is refused', async (_name, text, reason, where) => {
  await expect(readAll(text)).rejects.toMatchObject({ name: 'ImportError', reason, where });
});

test('a broken thing is refused with its place, the others are read', async () => {
  const text = JSON.stringify({
    ...file,
    articles: [{ ...toSavedArticle(), title: 5 }, toSavedArticle()],
    annotations: [toAnnotation({ id: '1' }), 7, toAnnotation()],
  });
  expect(await readAll(text)).toEqual([
    { kind: 'refused', reason: 'invalid-field', where: 'articles.0.title' },
    article,
    { kind: 'refused', reason: 'invalid-field', where: 'annotations.0.id' },
    { kind: 'refused', reason: 'invalid-field', where: 'annotations.1' },
    annotation,
  ]);
});

test('what another hand leaves out is absent; securities are those that the mentions name', async () => {
  const { securities, originalTitle, ...lessArticle } = toSavedArticle();
  const { secids, figures, colour, about, deleted, ...lessAnnotation } = toAnnotation();
  const items = await readAll(
    JSON.stringify({ ...file, articles: [lessArticle], annotations: [lessAnnotation] }),
  );
  expect(items[0]).toMatchObject({ article: { securities, originalTitle } });
  expect(items[1]).toMatchObject({ annotation: { secids, figures, colour, about, deleted } });
});

function toPart(items: ImportedItem[]): LibraryPart {
  const part: LibraryPart = { articles: [], annotations: [], verdicts: [], revisions: [] };
  for (const item of items) {
    if (item.kind === 'article') part.articles.push(item.article);
    else if (item.kind === 'annotation') part.annotations.push(item.annotation);
    else if (item.kind === 'verdict') part.verdicts.push(item.verdict);
    else if (item.kind === 'revision') part.revisions.push(item.revision);
    else throw new Error(`not of a library: ${JSON.stringify(item)}`);
  }
  return part;
}

test('export and import are the identity, whatever the library holds', async () => {
  await fc.assert(
    fc.asyncProperty(libraryPart, fc.integer({ min: 1, max: 50 }), async (part, length) => {
      expect(toPart(await readAll(toTickermarkJson(part), length))).toEqual(part);
    }),
    { numRuns: 200 },
  );
});
