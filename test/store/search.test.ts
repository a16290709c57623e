import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { toNote } from '../../src/model/annotation.ts';
import type { SearchCursor, SearchOrder } from '../../src/model/search-hit.ts';
import { foldText } from '../../src/search/fold-text.ts';
import { toQueryText } from '../../src/search/to-query-text.ts';
import { putAnnotation, removeAnnotation } from '../../src/store/annotations.ts';
import { removeArticles, restoreArticles, saveArticle, setTags } from '../../src/store/articles.ts';
import { closeSegment } from '../../src/store/close-segment.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { isIndexSound, rebuildIndex } from '../../src/store/rebuild-index.ts';
import type { Database } from '../../src/store/schema.ts';
import { searchArticles } from '../../src/store/search-articles.ts';
import { toArticle, toMention } from '../sample-article.ts';

let library = 0;
let database: Database;
const open = () => createStoreOpener(`search-${library}`)();

beforeEach(async () => {
  library += 1;
  database = await open();
});

const pause = () => Promise.resolve();
const close = (size = 3) => closeSegment(database, pause, size);

function save(id: string, text: string, title = '题') {
  const publishedAt = `2026-01-02T09:${id.padStart(2, '0')}:00+08:00`;
  return saveArticle(database, toArticle({ id, text, title, publishedAt, mentions: [], clusters: [] }));
}

/** The ids of all hits, page by page. */
async function find(query: string, order: SearchOrder = 'newest', limit = 2): Promise<string[]> {
  const ids: string[] = [];
  let after: SearchCursor | null = null;
  do {
    const page = await searchArticles(database, { query, order, after, limit });
    expect(page.hits.length).toBeLessThanOrEqual(limit);
    ids.push(...page.hits.map(({ card }) => card.id));
    after = page.next;
  } while (after);
  return ids;
}

// Mostly of two characters, so that words are found at all, and their pairs in many articles.
const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('甲', '乙') },
  { weight: 2, arbitrary: fc.constantFrom('丙', 'A', 'ａ', '\ud83d\ude00', '\ud800', '\n', 'İ', '\uffff') },
);
const text = fc.array(character, { maxLength: 14 }).map((parts) => parts.join(''));
const queryWord = fc.array(character, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

test('finds just what plain comparing finds, in segments and behind them, in either order', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 10 }),
      fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
      fc.array(fc.tuple(queryWord, fc.option(queryWord)), { minLength: 25, maxLength: 25 }),
      async (articles, closings, queries) => {
        library += 1;
        database = await open();
        for (const [i, [title, body]] of articles.entries()) await save(String(i), body, title);
        for (const size of closings) await close(size);
        for (const words of queries.map((pair) => pair.filter((word) => word !== null))) {
          const query = toQueryText(words.map((word) => ({ type: 'word', text: word, isQuoted: true })));
          const expected = articles.flatMap(([title, body], i) =>
            words.every((word) => [title, body].some((field) => foldText(field).includes(foldText(word))))
              ? [String(i)]
              : [],
          );
          expect(await find(query, 'newest', 4)).toEqual(expected.toReversed());
          expect((await find(query, 'relevance', 4)).sort()).toEqual(expected);
          compared += 1;
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(compared).toBeGreaterThanOrEqual(1000);
}, 120_000);

test('by relevance titles come before bodies, the newest first among equals', async () => {
  await save('1', '储能电池', '题');
  await save('2', '题', '储能电池');
  await save('3', '储能与电池', '储能');
  await save('4', '题', '电池储能');
  expect(await find('储能 电池', 'relevance')).toEqual(['4', '2', '3', '1']);
  await close(2);
  expect(await find('储能 电池', 'relevance')).toEqual(['4', '2', '3', '1']);
});

describe('an article is found by', () => {
  test.for<[query: string, isFound: boolean]>([
    ['宁德', true],
    ['300750', true],
    ['ndsd', true],
    ['NDSD', true],
    ['硅片', true],
    ['stock:300750', true],
    ['stock:"0.300750"', true],
    ['stock:1.300750', false],
    ['board:90.bk1033', true],
    ['board:90', false],
    ['stock:０.300750', true],
    ['股票：宁德', true],
    ['stock:"宁德"', false],
    ['stock:电池', false],
    ['board:电池', true],
    ['tag:硅', true],
    ['tag:"硅"', false],
    ['tag:"硅片"', true],
    ['cluster:清洁', true],
    ['media:青山', true],
    ['media:澎湃', false],
    ['has:note', true],
    ['has:highlight', false],
    ['after:2026-01-02', true],
    ['after:2026-01-03', false],
    ['before:2026-01-02', false],
    ['before:2026-01-03 tag:硅 重点', true],
    ['我的想法', true],
    ['重点 没有这个', false],
    ['', true],
    ['has:nothing', false],
  ])('%s: %s', async ([query, isFound]) => {
    const mentions = [toMention('0.300750', '宁德时代'), toMention('90.BK1033', '电池')];
    const article = await saveArticle(database, toArticle({ mentions }));
    await setTags(database, article.id, ['硅片']);
    await putAnnotation(database, toNote(article, '我的想法'));
    expect((await find(query)).length > 0).toBe(isFound);
    expect(await close(1)).toBe(true);
    expect((await find(query)).length > 0).toBe(isFound);
  });
});

test('a hit shows where its words are', async () => {
  const article = await save('1', `${'一'.repeat(300)}储能电池${'二'.repeat(300)}`, '电池之年');
  const page = await searchArticles(database, { query: '电池', order: 'newest', after: null, limit: 1 });
  const [hit] = page.hits;
  expect(hit?.title).toEqual([{ start: 0, end: 2 }]);
  expect(hit?.where).toBe('body');
  const [mark] = hit?.snippet.marks ?? [];
  expect(hit?.snippet.text.slice(mark?.start, mark?.end)).toBe('电池');
  const note = toNote(article, '电池要查');
  await putAnnotation(database, note);
  const again = await searchArticles(database, { query: '电池', order: 'newest', after: null, limit: 1 });
  expect(again.hits[0]).toMatchObject({ where: 'note', annotationId: note.id });
});

test('changes are seen at once, also of what is in a segment', async () => {
  const article = await save('1', '储能');
  await save('2', '光伏');
  expect(await close(2)).toBe(true);
  const note = toNote(article, '钙钛矿');
  await putAnnotation(database, note);
  expect(await find('钙钛矿 储能')).toEqual(['1']);
  await removeAnnotation(database, note.id);
  expect(await find('钙钛矿')).toEqual([]);
  await setTags(database, '2', ['行业']);
  expect(await find('行业')).toEqual(['2']);
  await removeArticles(database, ['1']);
  expect(await find('储能')).toEqual([]);
  await restoreArticles(database, ['1']);
  expect(await find('储能')).toEqual(['1']);
});

test('a segment that is left half closed at any step is no segment, and the next try is', async () => {
  for (let i = 1; i <= 9; i += 1) await save(String(i), `储能${i}`);
  let isOver = false;
  for (let step = 0; !isOver; step += 1) {
    let steps = 0;
    const dieAt = () => (steps++ === step ? Promise.reject(new Error('ended')) : Promise.resolve());
    isOver = await closeSegment(database, dieAt, 9).catch(() => false);
    database.close();
    database = await open();
    expect(await isIndexSound(database)).toBe(true);
    expect(await find('储能')).toHaveLength(9);
    expect(await find('储能5')).toEqual(['5']);
    // What changes in between is not in the segment that the next try closes.
    await setTags(database, '3', [`第${step}次`]);
    expect(await find(`第${step}次`)).toEqual(['3']);
    expect(await listLeftCopies()).toEqual([]);
  }
}, 120_000);

test('what is searched of an article goes with its row, also while it is being indexed', async () => {
  for (let i = 1; i <= 16; i += 1) await save(String(i), `储能${i}`);
  let changes = 0;
  // One change comes before the article is copied, the other behind that.
  const change = async () => {
    if (changes++ < 2) await setTags(database, '12', [`第${changes}次`]);
  };
  expect(await closeSegment(database, change, 16)).toBe(true);
  expect(await listLeftCopies()).toEqual([]);
  expect(await database.count('searchCopies')).toBe(15);
  expect(await find('第2次')).toEqual(['12']);
  await removeArticles(database, ['2']);
  expect(await listLeftCopies()).toEqual([]);
  expect(await database.count('searchCopies')).toBe(14);
  await rebuildIndex(database);
  expect(await database.count('searchCopies')).toBe(0);
});

/** Copies for the search whose row is gone. */
async function listLeftCopies(): Promise<number[]> {
  const rows = new Set(await database.getAllKeys('searchRows'));
  return (await database.getAllKeys('searchCopies')).filter((seq) => !rows.has(seq));
}

test('an index that something is missing of is made anew', async () => {
  for (let i = 1; i <= 4; i += 1) await save(String(i), `储能${i}`);
  await close(2);
  const [first] = await database.getAllKeys('searchRows');
  await database.delete('searchRows', first ?? 0);
  expect(await isIndexSound(database)).toBe(false);
  await rebuildIndex(database);
  expect(await isIndexSound(database)).toBe(true);
  expect((await find('储能')).sort()).toEqual(['1', '2', '3', '4']);
});
