import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupSource, writeBackup } from '../../src/export/write-backup.ts';
import { readChunks } from '../../src/import/read-chunks.ts';
import { readJson } from '../../src/import/read-json.ts';
import { hasTrueChecksum, verifyBackup } from '../../src/import/verify-backup.ts';
import { toBackupName } from '../../src/model/backup.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { context } from '../import/read-all.ts';
import { libraryPart } from '../invent-library.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';

const settings = { ...defaultSettings, colourNames: { ...defaultSettings.colourNames, pink: '风险' } };
const sample: LibraryPart = {
  articles: [toSavedArticle(), { ...toSavedArticle(), id: '2', deletedAt: '2026-01-06T00:00:00.000Z' }],
  annotations: [toAnnotation(), toAnnotation({ deleted: '2026-01-06T00:00:00.000Z' })],
  verdicts: [],
  revisions: [],
};
const drafts: Draft[] = [{ articleId: '3', text: '写了一半', modified: '2026-01-06T00:00:00.000Z' }];
const damaged = expect.objectContaining({ reason: 'damaged' }) as unknown;

/** One by one, so that every list is made of several batches. */
async function* inBatches(items: object[]): AsyncGenerator<object[]> {
  for (const item of items) yield await Promise.resolve([item]);
}

function toSource(part: LibraryPart): BackupSource {
  return {
    settings,
    articles: () => inBatches(part.articles),
    annotations: () => inBatches(part.annotations),
    verdicts: () => inBatches(part.verdicts),
    revisions: () => inBatches(part.revisions),
    drafts: () => inBatches(drafts),
  };
}

async function unpack(backup: Blob): Promise<Buffer> {
  return gunzipSync(Buffer.from(await backup.arrayBuffer()));
}

async function readBack(backup: Blob): Promise<LibraryPart> {
  const part: LibraryPart = { articles: [], annotations: [], verdicts: [], revisions: [] };
  for await (const item of readJson(() => readChunks(backup), context)) {
    if (item.kind === 'article') part.articles.push(item.article);
    else if (item.kind === 'annotation') part.annotations.push(item.annotation);
    else if (item.kind === 'verdict') part.verdicts.push(item.verdict);
    else if (item.kind === 'revision') part.revisions.push(item.revision);
    else if (item.kind === 'draft') expect([item.draft]).toEqual(drafts);
    else if (item.kind === 'settings') expect(item.settings).toEqual(settings);
    else throw new Error(`not of a library: ${item.kind}`);
  }
  return part;
}

test('what a backup holds is read back the same, whatever was in it', async () => {
  await fc.assert(
    fc.asyncProperty(libraryPart, async (part) => {
      const backup = await writeBackup(toSource(part));
      expect(await readBack(backup)).toEqual(part);
      expect(await verifyBackup(backup)).toEqual({
        articles: part.articles.length,
        annotations: part.annotations.length,
        verdicts: part.verdicts.length,
        revisions: part.revisions.length,
        drafts: 1,
      });
    }),
    { numRuns: 50 },
  );
});

test('a backup is JSON with the settings, and a checksum that any tool can reckon', async () => {
  const text = (await unpack(await writeBackup(toSource(sample)))).toString();
  const { checksum, ...file } = JSON.parse(text) as Record<string, unknown>;
  expect(file).toMatchObject({ format: 'tickermark', version: 1, settings, ...sample, drafts });
  const content = text.slice(0, text.lastIndexOf(',"checksum"'));
  expect(checksum).toBe(createHash('sha256').update(content).digest('hex'));
});

test('a backup that was cut anywhere is refused', async () => {
  const backup = await writeBackup(toSource(sample));
  for (const length of [backup.size - 1, backup.size - 9, Math.floor(backup.size / 2), 20])
    await expect(hasTrueChecksum(backup.slice(0, length))).rejects.toEqual(damaged);
});

test('a backup with a changed byte is refused, also when it was packed again', async () => {
  const backup = await writeBackup(toSource(sample));
  const bytes = await unpack(backup);
  for (const at of [0, 100, Math.floor(bytes.length / 2), bytes.length - 81, bytes.length - 20]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) === 0x30 ? 0x31 : 0x30;
    await expect(hasTrueChecksum(new Blob([gzipSync(changed)]))).rejects.toEqual(damaged);
  }
  const packed = Buffer.from(await backup.arrayBuffer());
  packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1;
  await expect(hasTrueChecksum(new Blob([packed]))).rejects.toEqual(damaged);
});

test('a backup that says another count than it holds is not verified', async () => {
  const text = (await unpack(await writeBackup(toSource(sample)))).toString();
  const content = text.slice(0, text.lastIndexOf(',"checksum"')).replace('"articles":2,', '"articles":3,');
  const checksum = createHash('sha256').update(content).digest('hex');
  const lying = new Blob([gzipSync(`${content},"checksum":"${checksum}"}\n`)]);
  expect(await hasTrueChecksum(lying)).toBe(true);
  await expect(verifyBackup(lying)).rejects.toEqual(damaged);
});

test.each(['"checksum"', '"counts"'])(
  'a backup that has lost its %s is refused, packed or not',
  async (word) => {
    const text = (await unpack(await writeBackup(toSource(sample)))).toString();
    expect(await hasTrueChecksum(new Blob([text]))).toBe(true);
    const changed = text.replace(word, word.toUpperCase());
    expect(changed).not.toBe(text);
    await expect(hasTrueChecksum(new Blob([changed]))).rejects.toEqual(damaged);
    await expect(hasTrueChecksum(new Blob([gzipSync(changed)]))).rejects.toEqual(damaged);
  },
);

test('a packed file without a checksum is no backup, and not refused for that', async () => {
  expect(await hasTrueChecksum(new Blob([gzipSync('{"format":"tickermark"}')]))).toBe(false);
});

test('a failing library is told, and makes no backup', async () => {
  const source = toSource(sample);
  const failing = { ...source, annotations: () => failingBatches() };
  await expect(writeBackup(failing)).rejects.toThrow('the disk is gone');
});

// eslint-disable-next-line require-yield -- it fails before it has anything to give
async function* failingBatches(): AsyncGenerator<object[]> {
  await Promise.resolve();
  throw new Error('the disk is gone');
}

test('names tell the second', () => {
  expect(toBackupName(new Date('2026-01-05T06:07:08.900Z'))).toBe(
    'tickermark-backup-20260105-060708.json.gz',
  );
});
