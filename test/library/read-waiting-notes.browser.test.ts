import { beforeAll, expect, test, vi } from 'vitest';
import '../../src/background/index.ts';
import { readWaitingNotes } from '../../src/library/read-waiting-notes.ts';
import { askBackground } from '../../src/messaging/ask.ts';
import { emptyLibrary } from '../empty-library.ts';
import { toAnnotation, toArticle } from '../sample-article.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));

const importId = '00000000-0000-4000-8000-0000000000aa';
const toId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const waiting = toAnnotation({ id: toId(1), articleId: 'elsewhere' });

beforeAll(async () => {
  await emptyLibrary();
  for (const id of ['saved', 'binned']) await askBackground('saveArticle', toArticle({ id }));
  await askBackground('removeArticles', ['binned']);
  const annotations = [
    waiting,
    toAnnotation({ id: toId(2), articleId: 'saved' }),
    toAnnotation({ id: toId(3), articleId: 'binned' }),
    toAnnotation({ id: toId(4), articleId: 'elsewhere', deleted: '2026-01-05T00:00:00.000Z' }),
  ];
  const part = { annotations, verdicts: [], revisions: [] };
  await askBackground('stageImport', { importId, phase: 1, batch: 0, articles: [], part });
  await askBackground('commitImport', { importId, onConflict: 'keep' });
});

test('notes wait whose article is neither saved nor in the bin', async () => {
  const found: unknown[] = [];
  for await (const annotations of readWaitingNotes(['saved'], new AbortController().signal))
    found.push(...annotations);
  expect(found).toEqual([waiting]);
});

test('a stopped reading gives nothing', async () => {
  const stopped = readWaitingNotes(['saved'], AbortSignal.abort());
  await expect(stopped.next()).rejects.toThrow();
});
