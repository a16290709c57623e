import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { importPhases } from '../../src/model/import-phase.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { putAnnotation } from '../../src/store/annotations.ts';
import { listCards, removeArticles, saveArticle, setTags } from '../../src/store/articles.ts';
import { commitImport } from '../../src/store/commit-import.ts';
import { countArticlesNaming } from '../../src/store/occurrences.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { planImport } from '../../src/store/plan-import.ts';
import { listArticles } from '../../src/store/read-library.ts';
import type { Database } from '../../src/store/schema.ts';
import { discardImport, purgeImports, stageImport } from '../../src/store/stage-import.ts';
import { undoImport } from '../../src/store/undo-import.ts';
import { listVerdicts, putVerdicts } from '../../src/store/verdicts.ts';
import { libraryPart, twoVersions } from '../invent-library.ts';
import { toAnnotation, toArticle, toSavedArticle } from '../sample-article.ts';

const importId = '00000000-0000-4000-8000-0000000000aa';
const nothing: LibraryPart = { articles: [], annotations: [], verdicts: [], revisions: [] };
const verdict = { secid: '0.300166', surface: '东方国信', articleId: null, at: '2026-01-03T00:00:00.000Z' };
const later = '2026-01-06T00:00:00.000Z';
let library = 0;
let database: Database;

async function open(): Promise<Database> {
  library += 1;
  return createStoreOpener(`import-${library}`)();
}

beforeEach(async () => {
  database = await open();
});

function toStaged(phase: number, batch: number, given: Partial<LibraryPart>) {
  const { articles, ...part } = { ...nothing, ...given };
  const staged = articles.map((article) => {
    const { id, tags, savedAt, deletedAt, revision } = article;
    return { id, tags, savedAt, deletedAt, revision, json: JSON.stringify(article) };
  });
  return { importId, phase, batch, articles: staged, part };
}

/** Stages parts as phase 1, but for verdicts, as the library's page does. */
async function stage(...parts: Partial<LibraryPart>[]): Promise<void> {
  for (const [batch, { verdicts = [], ...part }] of parts.entries()) {
    await stageImport(database, toStaged(0, batch, { verdicts }));
    await stageImport(database, toStaged(1, batch, part));
  }
}

async function bring(...parts: Partial<LibraryPart>[]) {
  await stage(...parts);
  return (await commitImport(database, importId, 'both')).counts;
}

/** The whole library as a file would have it. */
async function everything(of = database): Promise<LibraryPart> {
  const ids = (await listCards(of, null, 1000)).map(({ id }) => id).sort();
  const { taken, ...part } = await listArticles(of, ids);
  expect(taken).toBe(ids.length);
  return { ...part, verdicts: await listVerdicts(of) };
}

const toId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

const words = (value: string) => ({
  body: [
    { type: 'TextualBody' as const, purpose: 'commenting' as const, value, format: 'text/markdown' as const },
  ],
});

describe('a dry run', () => {
  test('says what the merge then does, and changes nothing', async () => {
    await bring({ articles: [toSavedArticle()], annotations: [toAnnotation()] });
    const [newer, conflicting, waiting] = [toId(1), toId(2), toId(3)];
    await putAnnotation(database, toAnnotation({ id: conflicting, ...words('一') }));
    const kept = await everything();
    await stage({
      articles: [toSavedArticle(), toSavedArticle({ id: 'new' }), toSavedArticle({ tags: ['能源'] })],
      annotations: [
        toAnnotation({ id: newer, modified: later, ...words('新的话') }),
        toAnnotation({ id: conflicting, ...words('二') }),
        toAnnotation({ id: waiting, articleId: 'elsewhere' }),
      ],
    });

    const plan = await planImport(database, importId);
    expect(plan).toMatchObject({ added: 2, updated: 2, same: 1, conflicting: 1, waiting: 1, strays: 0 });
    expect(plan.conflicts.map(({ given }) => given.body[0]?.value)).toEqual(['二']);
    expect(await everything()).toEqual(kept);

    const { counts } = await commitImport(database, importId, 'both');
    expect(counts).toEqual({ added: 2, updated: 2, same: 1, conflicting: 1 });
  });

  test('counts as the merge does, whatever is merged', async () => {
    await fc.assert(
      fc.asyncProperty(twoVersions, async ([here, given]) => {
        database = await open();
        await bring(here);
        await database.clear('mergeUndo');
        await stage(given);
        const { added, updated, same, conflicting } = await planImport(database, importId);
        const { counts } = await commitImport(database, importId, 'both');
        expect(counts).toEqual({ added, updated, same, conflicting });
      }),
      { numRuns: 40 },
    );
  });

  test('annotations of other pages are taken only where their article is here, also from the same import', async () => {
    const target = { source: 'https://elsewhere.example/1', selector: [] };
    const stray = toAnnotation({ id: toId(9), articleId: 'elsewhere', target });
    await stageImport(
      database,
      toStaged(importPhases.namedStrays, 0, { annotations: [toAnnotation(), stray] }),
    );
    await stage({ articles: [toSavedArticle()] });

    expect(await planImport(database, importId)).toMatchObject({ added: 2, strays: 1 });
    await commitImport(database, importId, 'both');
    expect((await everything()).annotations).toEqual([toAnnotation()]);
    expect(await database.count('annotations')).toBe(1);
  });
});

describe('a merge', () => {
  test('is all or nothing: a part that cannot be written leaves the library as it was, and the parts staged', async () => {
    await stage({ articles: [toSavedArticle()] }, { annotations: [{ ...toAnnotation(), id: {} as string }] });
    await expect(commitImport(database, importId, 'both')).rejects.toThrow();

    expect(await everything()).toEqual(nothing);
    expect(await database.count('staged')).toBe(4);
    await discardImport(database, importId);
    expect(await database.count('staged')).toBe(0);
  });

  test.each([0, 1, 3, 10, 30, 100, 1000])('stopped after %d turns has done all or nothing', async (turns) => {
    const articles = Array.from({ length: 9 }, (_, index) => toSavedArticle({ id: `a${index}` }));
    await stage(...articles.map((article) => ({ articles: [article] })));
    const stopping = new AbortController();
    const merging = commitImport(database, importId, 'both', stopping.signal).catch(
      (error: unknown) => error,
    );
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    const isStopped = (await merging) === stopping.signal.reason;

    if (turns <= 3) expect(isStopped).toBe(true);
    expect((await everything()).articles).toHaveLength(isStopped ? 0 : 9);
    expect(await database.count('mergeUndo')).toBe(isStopped ? 0 : 18);
    const { counts } = await commitImport(database, importId, 'both');
    expect(counts).toMatchObject({ added: 9, same: 0 });
  });

  test('told twice, because the answer was lost, is done once and says the same', async () => {
    await stage({ articles: [toSavedArticle()], annotations: [toAnnotation()], verdicts: [verdict] });
    const first = await commitImport(database, importId, 'both');
    expect(first.counts).toEqual({ added: 3, updated: 0, same: 0, conflicting: 0 });
    expect(await commitImport(database, importId, 'both')).toEqual(first);
  });

  test('verdicts are known before the articles, in whatever order the file has them', async () => {
    await stage({ articles: [toSavedArticle()] }, { verdicts: [verdict] });
    await commitImport(database, importId, 'both');
    const [article] = (await everything()).articles;
    expect(article?.mentions.map(({ rejected }) => rejected)).toEqual([true, undefined]);
  });

  test('another wording of a saved article is kept beside it', async () => {
    const saved = toSavedArticle();
    await bring({ articles: [saved] });
    expect(await bring({ articles: [{ ...saved, text: '改过', revision: 'r2' }] })).toMatchObject({
      updated: 1,
    });
    const { articles, revisions } = await everything();
    expect(articles).toEqual([saved]);
    expect(revisions).toMatchObject([{ articleId: saved.id, revision: 'r2', text: '改过' }]);
  });

  test.each([
    ['both', ['留意风电。', '别的话']],
    ['keep', ['留意风电。']],
  ] as const)('of versions in conflict, "%s" keeps %j', async (onConflict, kept) => {
    await bring({ articles: [toSavedArticle()], annotations: [toAnnotation()] });
    for (let round = 0; round < 2; round += 1) {
      await stage({ annotations: [toAnnotation(words('别的话'))] });
      await commitImport(database, importId, onConflict);
    }
    expect((await everything()).annotations.map(({ body }) => body[0]?.value)).toEqual(kept);
  });

  test("another tool's version of a highlight does not cost its place and its findings", async () => {
    const selector = [
      { type: 'TextQuoteSelector' as const, exact: '风电', prefix: '以', suffix: '为' },
      { type: 'TextPositionSelector' as const, start: 30, end: 32 },
    ];
    const target = { source: 'https://finance.eastmoney.com/a/202601020000000001.html', selector };
    const ours = toAnnotation({ target, colour: 'green', secids: ['90.BK1033'] });
    const theirs = {
      ...ours,
      target: { ...target, selector: selector.slice(0, 1) },
      colour: null,
      secids: [],
    };
    await bring({ articles: [toSavedArticle()], annotations: [ours] });

    await bring({ annotations: [{ ...theirs, modified: later }] });
    expect((await everything()).annotations).toEqual([ours]);
    await bring({ annotations: [{ ...theirs, modified: later, ...words('新的话') }] });
    expect((await everything()).annotations).toEqual([{ ...ours, modified: later, ...words('新的话') }]);
  });
});

describe('undo', () => {
  test('leaves the library as it was before', async () => {
    const here = toSavedArticle({ tags: ['能源'] });
    await bring({ articles: [here, toSavedArticle({ id: 'binned' })], annotations: [toAnnotation()] });
    await putVerdicts(database, [{ ...verdict, surface: '电池', secid: '90.BK1033' }]);
    await removeArticles(database, ['binned']);
    const before = await everything();

    await database.clear('mergeUndo');
    await bring({
      articles: [
        toSavedArticle({ tags: ['地方'], revision: 'r2' }),
        toSavedArticle({ id: 'new' }),
        toSavedArticle({ id: 'binned' }),
      ],
      annotations: [
        toAnnotation({ modified: later, ...words('新的话') }),
        toAnnotation({ id: '00000000-0000-4000-8000-000000000002' }),
      ],
      verdicts: [verdict],
    });
    expect(await everything()).not.toEqual(before);
    expect(await countArticlesNaming(database, '90.BK1033', '')).toBe(0);

    await undoImport(database, importId);
    expect(await everything()).toEqual(before);
    expect((await listCards(database, null, 9))[0]?.noteCount).toBe(1);
    expect(await database.count('mergeUndo')).toBe(0);
  });

  test('does not take what the reader did since', async () => {
    const [edited, untouched] = [toAnnotation({ id: toId(1) }), toAnnotation({ id: toId(2) })];
    await saveArticle(database, toArticle({ id: 'here' }));
    await bring({
      articles: [
        toSavedArticle(),
        toSavedArticle({ id: 'here', tags: ['能源'] }),
        toSavedArticle({ id: 'bare' }),
      ],
      annotations: [edited, untouched],
    });
    await putAnnotation(database, { ...edited, modified: later, ...words('改了') });
    await setTags(database, 'here', ['能源', '自己的']);

    await undoImport(database, importId);
    const { articles, annotations } = await everything();
    expect(articles.map(({ id, tags }) => [id, tags])).toEqual([
      ['202601020000000001', []],
      ['here', ['能源', '自己的']],
    ]);
    expect(annotations.map(({ body }) => body[0]?.value)).toEqual(['改了']);
  });

  test('and what was staged are forgotten after a day', async () => {
    await bring({ articles: [toSavedArticle()] });
    await stage({ articles: [toSavedArticle({ id: 'half' })] });
    await purgeImports(database);
    expect([await database.count('staged'), await database.count('mergeUndo')]).toEqual([2, 2]);
    await purgeImports(database, new Date(Date.now() + 25 * 60 * 60 * 1000));
    expect([await database.count('staged'), await database.count('mergeUndo')]).toEqual([0, 0]);
    expect((await everything()).articles).toHaveLength(1);
  });
});

describe('over libraries that nobody would write', () => {
  const options = { numRuns: 40 };

  test('merging twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(libraryPart, async (part) => {
        database = await open();
        await bring(part);
        const before = await everything();
        await database.clear('mergeUndo');
        expect(await bring(part)).toMatchObject({ added: 0, updated: 0, conflicting: 0 });
        expect(await everything()).toEqual(before);
      }),
      options,
    );
  });

  test('a library merges into an empty one as it is', async () => {
    await fc.assert(
      fc.asyncProperty(libraryPart, async (part) => {
        database = await open();
        await bring(part);
        const whole = await everything();
        database = await open();
        await bring(whole);
        expect(await everything()).toEqual(whole);
      }),
      options,
    );
  });

  test('two parts of a library merge to the whole, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(libraryPart, fc.func(fc.boolean()), async (part, isInFirst) => {
        database = await open();
        await bring(part);
        const whole = await everything();
        const cut = (isWanted: boolean): LibraryPart => ({
          ...whole,
          articles: whole.articles.filter(({ id }) => isInFirst(id) === isWanted),
          annotations: whole.annotations.filter(({ id }) => isInFirst(id) === isWanted),
        });
        for (const halves of [
          [cut(true), cut(false)],
          [cut(false), cut(true)],
        ]) {
          database = await open();
          for (const half of halves) await bring(half);
          expect(await everything()).toEqual(whole);
        }
      }),
      options,
    );
  });

  test('undo of a first import leaves nothing listed', async () => {
    await fc.assert(
      fc.asyncProperty(libraryPart, async (part) => {
        database = await open();
        await bring(part);
        await undoImport(database, importId);
        expect(await everything()).toEqual(nothing);
      }),
      options,
    );
  });
});
