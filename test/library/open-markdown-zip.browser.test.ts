import { expect, test } from 'vitest';
import { openMarkdown } from '../../src/export/open-markdown.ts';
import { toMarkdownMaker } from '../../src/export/to-markdown-maker.ts';
import { openMarkdownZip } from '../../src/library/open-markdown-zip.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

const now = new Date('2026-01-05T00:00:00.000Z');
const own = { markdownTemplate: null, fileNameTemplate: '' };
/** Parts of different lengths, more than the workers take at once. */
const parts = Array.from({ length: 9 }, (_, index) => ({
  articles: Array.from({ length: (index * 3) % 7 }, (_each, at) => toSavedArticle({ id: `${index}-${at}` })),
  annotations: [toAnnotation({ id: `note-${index}`, articleId: `${index}-0` })],
  ...{ verdicts: [], revisions: [] },
}));
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

test.for([
  ['our own', own],
  ["the reader's", { markdownTemplate: '# {{ title }}\n{{ id }}', fileNameTemplate: '{{ id }} {{ title }}' }],
] as const)('workers make the same file as the page, of Markdown that is %s', async ([, design]) => {
  const sinks = [
    openMarkdown(now, await toMarkdownMaker(design)),
    openMarkdownZip(now, design, new AbortController().signal),
  ];
  for (const part of parts) for (const sink of sinks) await sink.add(part);
  const [expected, made] = await Promise.all(sinks.map((sink) => sink.end()));
  expect(made?.name).toBe(expected?.name);
  expect(await bytesOf(made?.contents ?? new Blob())).toEqual(
    await bytesOf(expected?.contents ?? new Blob()),
  );
});

test('a template that is wrong is told', async () => {
  const design = { markdownTemplate: '{% nothing %}', fileNameTemplate: '' };
  const sink = openMarkdownZip(now, design, new AbortController().signal);
  const making = (async () => {
    for (const part of parts) await sink.add(part);
    return sink.end();
  })();
  await expect(making).rejects.toThrow(/nothing.*\(1:1\)/);
});

test('what was stopped ends with the reason', async () => {
  const stopping = new AbortController();
  const sink = openMarkdownZip(now, own, stopping.signal);
  const making = (async () => {
    for (;;) for (const part of parts) await sink.add(part);
  })();
  stopping.abort(new Error('Stopped'));
  await expect(making).rejects.toThrow('Stopped');
});
