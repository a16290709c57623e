import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { toCsvFile, toJsonFile, toMarkdownFile } from '../../src/export/export-files.ts';
import type { ExportFile } from '../../src/export/export-files.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { hostileTexts } from './hostile-texts.ts';

const now = new Date('2026-01-05T00:00:00.000Z');
const one = toSavedArticle();
const other = toSavedArticle({ id: '2', title: '另一篇' });
const notes = [toAnnotation(), toAnnotation({ articleId: '2' })];

function unpack({ contents }: ExportFile): Record<string, string> {
  if (typeof contents === 'string') throw new Error('no zip');
  return Object.fromEntries(
    Object.entries(unzipSync(contents)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

test('one article is one Markdown file with its own notes', () => {
  const file = toMarkdownFile({ articles: [one], annotations: notes, verdicts: [], revisions: [] }, now);
  expect(file).toMatchObject({ name: '青山市：做强产业集群 202601020000000001.md', type: 'text/markdown' });
  expect(String(file.contents).match(/留意风电/g)).toHaveLength(1);
});

test('several articles are a zip with a Markdown file each', () => {
  const file = toMarkdownFile(
    { articles: [other, one], annotations: notes, verdicts: [], revisions: [] },
    now,
  );
  expect(file).toMatchObject({ name: 'tickermark-markdown-2026-01-05.zip', type: 'application/zip' });
  const files = unpack(file);
  expect(Object.keys(files)).toEqual(['另一篇 2.md', '青山市：做强产业集群 202601020000000001.md']);
  expect(files['另一篇 2.md']).toContain('留意风电');
});

test('the tables are a zip of three', () => {
  const file = toCsvFile({ articles: [one], annotations: [], verdicts: [], revisions: [] }, now);
  expect(file.name).toBe('tickermark-csv-2026-01-05.zip');
  const files = unpack(file);
  expect(Object.keys(files)).toEqual(['clusters.csv', 'figures.csv', 'securities.csv']);
  expect(files['figures.csv']).toContain('820亿元');
});

test('the same library gives the same bytes, in any order and at any hour', () => {
  vi.useFakeTimers({ now });
  onTestFinished(() => void vi.useRealTimers());
  const before = toMarkdownFile(
    { articles: [one, other], annotations: notes, verdicts: [], revisions: [] },
    now,
  );
  vi.setSystemTime(new Date('2026-07-01T12:34:56.000Z'));
  expect(
    toMarkdownFile({ articles: [other, one], annotations: notes, verdicts: [], revisions: [] }, now),
  ).toEqual(before);
});

test('Tickermark JSON is the whole library and can be parsed again', () => {
  const articles = hostileTexts.map(([name, title]) => toSavedArticle({ id: name, title, tags: [title] }));
  const file = toJsonFile({ articles, annotations: notes, verdicts: [], revisions: [] }, now);
  expect(file).toMatchObject({ name: 'tickermark-2026-01-05.json', type: 'application/json' });
  expect(JSON.parse(String(file.contents))).toEqual({
    format: 'tickermark',
    version: 1,
    exportedAt: now.toISOString(),
    articles,
    annotations: notes,
    verdicts: [],
    revisions: [],
  });
});
