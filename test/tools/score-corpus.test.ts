import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus, readHeadlines } from '../../tools/score/read-corpus.ts';
import { compareSummary } from '../../tools/score/score-summary.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickermark-corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('every page below a folder is read in the order of names, with the gold beside it or none', async () => {
  await mkdir(join(folder, 'plain/deep'), { recursive: true });
  await writeFile(join(folder, 'plain/deep/b.html'), '<p>乙</p>');
  await writeFile(join(folder, 'a.html'), '<p>甲</p>');
  await writeFile(join(folder, 'a.gold.json'), '{"clusters":[]}');
  await writeFile(join(folder, 'index.tsv'), '');
  expect(await readCorpus(folder)).toEqual([
    { name: 'a', html: '<p>甲</p>', gold: { clusters: [] } },
    { name: 'plain/deep/b', html: '<p>乙</p>', gold: {} },
  ]);
});

test('a page in the older Chinese encoding is read as what it says', async () => {
  const declared = Buffer.from('<meta charset="gb2312"><p>');
  await writeFile(join(folder, 'old.html'), Buffer.concat([declared, Buffer.from([0xd6, 0xd0])]));
  expect((await readCorpus(folder))[0]?.html).toBe('<meta charset="gb2312"><p>中');
});

test('headlines are optional', async () => {
  expect(await readHeadlines(folder)).toEqual([]);
  await writeFile(join(folder, 'summaries.jsonl'), '{"title":"甲","text":"乙"}\n');
  expect(await readHeadlines(folder)).toEqual([{ title: '甲', text: '乙' }]);
});

test('a summary is judged by the headline it carries, no longer than the first three sentences', () => {
  const text = '甲乙丙丁。戊己庚辛。壬癸子丑。寅卯辰巳。';
  expect(compareSummary('寅卯戊己', text, ['寅卯辰巳。'])).toEqual({ chosen: 1 / 3, first: 0 });
  expect(compareSummary('寅卯戊己', text, ['寅卯辰巳。', '甲乙丙丁。', '壬癸子丑。', '戊己庚辛。'])).toEqual({
    ...{ chosen: 1 / 3, first: 1 / 3 },
  });
});
