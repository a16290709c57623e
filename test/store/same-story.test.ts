import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Article, ArticleText } from '../../src/model/article.ts';
import type { SavedArticle } from '../../src/model/saved-article.ts';
import { annotate } from '../../src/store/annotate.ts';
import { putAnnotation, removeAnnotation } from '../../src/store/annotations.ts';
import { removeArticles, restoreArticles, saveArticle } from '../../src/store/articles.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { purgeBin } from '../../src/store/purge-bin.ts';
import { listSameStory, listSources } from '../../src/store/same-story.ts';
import type { Database } from '../../src/store/schema.ts';
import { signUnsigned } from '../../src/store/sign-unsigned.ts';
import { toAnnotation, toSavedArticle } from '../sample-article.ts';
import { nextDay, toStory, wire, wireElsewhere } from '../wire-story.ts';
import { createVersionOne } from './create-version-one.ts';
import { mergeLibrary } from './merge-library.ts';

const first = toStory('a', wire, { media: '青山日报', publishedAt: '2026-01-02T09:30:00+08:00' });
const second = toStory('b', wireElsewhere, { media: '临江晚报', publishedAt: '2026-01-02T03:00:00Z' });
const report = toStory('c', nextDay);

async function openWith(name: string, ...articles: Article[]): Promise<Database> {
  const database = await createStoreOpener(name)();
  for (const article of articles) await saveArticle(database, article);
  return database;
}

/** Imports articles, which are signed when the background has time. */
async function bringIn(database: Database, articles: SavedArticle[]): Promise<void> {
  await mergeLibrary(database, { articles });
  while (await signUnsigned(database));
}

const idsOf = async (database: Database, article: Pick<ArticleText, 'id' | 'text'>) =>
  (await listSameStory(database, article)).map(({ card }) => card.id);

test('the same text of another outlet is found, with the notes on it; the report of the next day is not', async () => {
  const database = await openWith('same-story', first, second, report);
  const note = toAnnotation({ articleId: 'b' });
  await putAnnotation(database, note);

  const [source, ...others] = await listSameStory(database, first);
  expect(others).toEqual([]);
  expect(source).toMatchObject({ card: { id: 'b', media: '临江晚报' }, annotations: [note] });
  expect(await idsOf(database, second)).toEqual(['a']);
  expect(await idsOf(database, report)).toEqual([]);

  await removeAnnotation(database, note.id);
  expect((await listSameStory(database, first))[0]?.annotations).toEqual([]);
});

test('an article that is not saved finds those that are, the first published first', async () => {
  const undated = toStory('0', `快讯：${wire}`, { publishedAt: null });
  const database = await openWith('not-saved', undated, second, first);
  expect(await idsOf(database, { id: 'd', text: `本报综合 ${wire}` })).toEqual(['a', 'b', '0']);
});

test('the sources of many articles are told at once', async () => {
  const database = await openWith('sources', first, second, report);
  expect(await listSources(database, ['a', 'c', 'b', 'nowhere'])).toEqual([
    { id: 'a', sources: [expect.objectContaining({ id: 'b' })] },
    { id: 'b', sources: [expect.objectContaining({ id: 'a' })] },
  ]);
});

test('what lies in the bin is no source until it comes back; what is deleted for good leaves nothing', async () => {
  const database = await openWith('bin', first, second);
  await removeArticles(database, ['b'], '2026-01-01T00:00:00.000Z');
  expect(await idsOf(database, first)).toEqual([]);
  expect(await listSources(database, ['a'])).toEqual([]);

  await restoreArticles(database, ['b']);
  expect(await idsOf(database, first)).toEqual(['b']);

  await removeArticles(database, ['b'], '2026-01-01T00:00:00.000Z');
  await purgeBin(database, new Date('2026-03-01'));
  expect(await database.getAllKeys('signatures')).toEqual(['a']);
});

test('what was imported, or saved by annotating it, is found as well', async () => {
  const database = await openWith('imported', first);
  await bringIn(database, [toSavedArticle(second)]);
  await annotate(database, toStory('d', wireElsewhere), toAnnotation({ articleId: 'd' }));
  expect(await idsOf(database, first)).toEqual(['d', 'b']);
});

test('what more than a hundred articles say is a phrase, by which none is found', async () => {
  const database = await openWith('phrase');
  const articles = Array.from({ length: 102 }, (_, i) => toSavedArticle({ id: `n${i}`, text: wire }));
  await bringIn(database, articles);
  expect(await idsOf(database, first)).toEqual([]);
});

test('one of a long series of reports is found by what is its own', async () => {
  const database = await openWith('series');
  const words = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i * 7)).join('');
  const toReport = (day: number) =>
    `${words}当日成交${day * 7.3}亿元，上涨的有${day * 11}家，换手${100 - day / 2}%。`;
  const articles = Array.from({ length: 200 }, (_, day) =>
    toSavedArticle({ id: `${day}`, text: toReport(day) }),
  );
  await bringIn(database, articles);
  for (let day = 3; day < 200; day += 16)
    expect(await idsOf(database, { id: 'x', text: `快讯：${toReport(day)}` })).toEqual([`${day}`]);
});

test('an older library is signed in small steps, also after the work was cut off', async () => {
  const old = await openDB('older-library', 1, { upgrade: createVersionOne });
  for (let i = 0; i < 40; i += 1) {
    const saved = toSavedArticle({
      id: `n${String(i).padStart(2, '0')}`,
      text: i % 20 === 0 ? wire : `${i}`,
    });
    await old.put('articles', { ...saved, clusterNames: [], noteCount: 0 });
    await old.put('bodies', saved);
  }
  old.close();
  const database = await createStoreOpener('older-library')();
  expect(await database.count('signatures')).toBe(0);
  expect(await signUnsigned(database)).toBe(true);
  expect(await database.count('signatures')).toBe(16);
  database.close();

  const again = await createStoreOpener('older-library')();
  await saveArticle(again, first);
  while (await signUnsigned(again));
  expect(await again.count('signatures')).toBe(41);
  expect(await idsOf(again, first)).toEqual(['n00', 'n20']);
  expect(await signUnsigned(again)).toBe(false);
});

test('an import may bring articles in before and behind those that are signed, and signs none twice', async () => {
  const database = await openWith('between', toStory('m', wire));
  const nothing = new Uint32Array(); // no longer that of its text: whoever signs it again is found out
  await database.put('signatures', { articleId: 'm', keys: [], prints: nothing, figures: nothing });
  await bringIn(database, [toSavedArticle({ id: 'z', text: wire })]);
  await bringIn(database, [toSavedArticle({ id: 'a', text: wire })]);
  expect(await idsOf(database, first)).toEqual(['z']);
  expect(await database.getAllKeys('signatures')).toEqual(['a', 'm', 'z']);
});

test('a new library has nothing to be signed later', async () => {
  const database = await openWith('new-library', first);
  expect(await signUnsigned(database)).toBe(false);
});
