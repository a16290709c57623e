import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNote, type Annotation } from '../../src/model/annotation.ts';
import { annotationTags } from '../../src/model/change-annotation.ts';
import { toColour } from '../../src/model/colour.ts';
import { annotate } from '../../src/store/annotate.ts';
import { putAnnotation, removeAnnotation, restoreAnnotation } from '../../src/store/annotations.ts';
import { removeArticles, restoreArticles, saveArticle, setTags } from '../../src/store/articles.ts';
import { binNotes, changeTagOfNotes, recolourNotes } from '../../src/store/change-notes.ts';
import { listClusterNames, listClusters } from '../../src/store/cluster-index.ts';
import { commitImport } from '../../src/store/commit-import.ts';
import { enterAllFacets } from '../../src/store/enter-all-facets.ts';
import { listNotes, listNotesOn, type NoteKey } from '../../src/store/notes.ts';
import { createStoreOpener } from '../../src/store/open-store.ts';
import { purgeBin } from '../../src/store/purge-bin.ts';
import type { Database } from '../../src/store/schema.ts';
import { stageImport } from '../../src/store/stage-import.ts';
import { changeTagOf, listTagged, listTags, replaceTagsEverywhere } from '../../src/store/tags.ts';
import { write } from '../../src/store/transact.ts';
import { undoImport } from '../../src/store/undo-import.ts';
import { toArticle, toSavedArticle } from '../sample-article.ts';
import '../property-seed.ts';

/*
 * Lists and counts are compared with a plain scan of everything, after each of many writes of every kind.
 */

const tags = ['硅', '电池', ''];
const secids = ['0.300166', '90.BK1033'];
const day = 24 * 60 * 60 * 1000;
let stores = 0;
let now = Date.parse('2026-01-01T00:00:00.000Z');
const articleId = fc.constantFrom('a', 'b', 'c');
const tag = fc.constantFrom(...tags);
const noteId = fc.constantFrom(1, 2, 3, 4).map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 2 });
const time = () => new Date((now += 1000)).toISOString();

const quote = { type: 'TextQuoteSelector', exact: '风电', prefix: '', suffix: '' } as const;
const annotation = fc
  .record({
    ...{ id: noteId, articleId, isPassage: fc.boolean(), tags: some(tag) },
    colour: fc.constantFrom(null, 'green', 'yellow', '别的'),
    about: fc.option(fc.constantFrom(...secids)),
    secids: some(fc.constantFrom(...secids)),
    isLong: fc.boolean(),
  })
  .map(({ id, articleId: of, isPassage, tags: given, isLong, ...fields }) => (at: string): Annotation => {
    const note = toNote(
      { id: of, url: 'https://finance.eastmoney.com/a/1.html' },
      isLong ? '长' : '短',
      at,
      id,
    );
    const tagging = { type: 'TextualBody', purpose: 'tagging', format: 'text/plain' } as const;
    const body = [...note.body, ...given.map((value) => ({ ...tagging, value }))];
    return { ...note, ...fields, body, target: { source: '', selector: isPassage ? [quote] : [] } };
  });
const article = fc
  .record({ id: articleId, names: some(fc.constantFrom('清洁能源', '新材料')), isDated: fc.boolean() })
  .map(({ id, names, isDated }) => {
    const [cluster] = toArticle().clusters;
    const clusters = names.flatMap((name) => (cluster ? [{ ...cluster, name }] : []));
    return toArticle({ id, clusters, publishedAt: isDated ? `2026-01-0${id.charCodeAt(0) - 96}` : null });
  });

type Write = (database: Database) => Promise<unknown>;
const ignoreUnsaved = () => undefined; // a note on what is not saved is refused, and nothing is to change
const writes: fc.Arbitrary<Write> = fc.oneof(
  article.map(
    (one): Write =>
      (database) =>
        saveArticle(database, one, time()),
  ),
  fc.tuple(articleId, some(tag)).map(
    ([id, given]): Write =>
      (database) =>
        setTags(database, id, given).catch(ignoreUnsaved),
  ),
  articleId.map(
    (id): Write =>
      (database) =>
        removeArticles(database, [id], time()),
  ),
  articleId.map(
    (id): Write =>
      (database) =>
        restoreArticles(database, [id]),
  ),
  fc.tuple(article, annotation).map(
    ([one, toOne]): Write =>
      (database) =>
        annotate(database, one, { ...toOne(time()), articleId: one.id }, time()),
  ),
  annotation.map(
    (toOne): Write =>
      (database) =>
        putAnnotation(database, toOne(time())).catch(ignoreUnsaved),
  ),
  noteId.map(
    (id): Write =>
      (database) =>
        removeAnnotation(database, id, time()),
  ),
  noteId.map(
    (id): Write =>
      (database) =>
        restoreAnnotation(database, id),
  ),
  fc.tuple(some(noteId), tag, fc.boolean()).map(
    ([ids, given, isWanted]): Write =>
      (database) =>
        changeTagOfNotes(database, { ids, tag: given, isWanted }),
  ),
  some(noteId).map(
    (ids): Write =>
      (database) =>
        recolourNotes(
          database,
          ids.map((id) => ({ id, colour: 'green' })),
          time(),
        ),
  ),
  some(noteId).map(
    (ids): Write =>
      (database) =>
        binNotes(database, ids, time()),
  ),
  fc.tuple(some(articleId), tag, fc.boolean()).map(
    ([ids, given, isWanted]): Write =>
      (database) =>
        changeTagOf(database, { ids, tag: given, isWanted }),
  ),
  fc.tuple(some(tag), fc.option(tag)).map(
    ([from, to]): Write =>
      (database) =>
        replaceTagsEverywhere(database, { from, to }, time()),
  ),
  fc.tuple(some(article), fc.array(annotation, { maxLength: 4 }), fc.boolean()).map(
    ([articles, annotations, isUndone]): Write =>
      (database) =>
        merge(
          database,
          articles.map(toSavedArticle),
          annotations.map((toOne) => toOne(time())),
          isUndone,
        ),
  ),
  fc.constant<Write>((database) => purgeBin(database, new Date((now += 31 * day)))),
  fc.constant<Write>((database) => write(database, enterAllFacets)),
);

async function merge(
  database: Database,
  articles: ReturnType<typeof toSavedArticle>[],
  annotations: Annotation[],
  isUndone: boolean,
): Promise<void> {
  const importId = time();
  const staged = articles.map((one) => ({
    ...one,
    tags: ['硅'],
    json: JSON.stringify({ ...one, tags: ['硅'] }),
  }));
  const part = { annotations, verdicts: [], revisions: [] };
  await stageImport(database, { importId, phase: 1, batch: 0, articles: staged, part });
  await commitImport(database, importId, 'both', null, time());
  if (isUndone) await undoImport(database, importId, time());
}

/** Everything as a plain scan has it. */
async function scan(database: Database) {
  const cards = new Map((await database.getAll('articles')).map((card) => [card.id, card]));
  const all = await database.getAll('annotations');
  const isListed = (id: string) => cards.get(id)?.deletedAt === null;
  return {
    cards: [...cards.values()].filter(({ id }) => isListed(id)),
    notes: all
      .filter((one) => one.deleted === null && isListed(one.articleId))
      .sort((one, other) => (one.modified + one.id < other.modified + other.id ? 1 : -1)),
    bearing: (given: string[]) => ({
      articles: [...cards.values()].filter((card) => card.tags.some((one) => given.includes(one))).map(idOf),
      annotations: all.filter((one) => annotationTags(one).some((each) => given.includes(each))).map(idOf),
    }),
  };
}

const idOf = ({ id }: { id: string }) => id;

async function page(list: (after: NoteKey | null) => ReturnType<typeof listNotes>): Promise<string[]> {
  const ids: string[] = [];
  let after: NoteKey | null = null;
  do {
    const { notes, next }: Awaited<ReturnType<typeof listNotes>> = await list(after);
    ids.push(...notes.map(({ annotation: { id } }) => id));
    after = next;
  } while (after);
  return ids;
}

async function compareNotes(database: Database, notes: Annotation[]): Promise<void> {
  for (const colour of [null, 'green', 'yellow'])
    for (const wanted of [null, ...tags]) {
      const expected = notes.filter(
        (one) =>
          (wanted === null || annotationTags(one).includes(wanted)) &&
          (colour === null || (one.target.selector.length > 0 && toColour(one.colour) === colour)),
      );
      const found = await page((after) => listNotes(database, { colour, tag: wanted, after, limit: 2 }));
      expect(found).toEqual(expected.map(idOf));
    }
  for (const secid of secids) {
    const expected = notes.filter((one) => one.about === secid || one.secids.includes(secid));
    expect(await page((after) => listNotesOn(database, secid, after, 1))).toEqual(expected.map(idOf));
  }
}

async function compare(database: Database): Promise<void> {
  const { cards, notes, bearing } = await scan(database);
  await compareNotes(database, notes);
  const counts = tags.map((each) => ({
    tag: each,
    articles: cards.filter((card) => card.tags.includes(each)).length,
    notes: notes.filter((note) => annotationTags(note).includes(each)).length,
  }));
  const used = counts.filter((each) => each.articles + each.notes > 0);
  expect(await listTags(database)).toHaveLength(used.length);
  expect(await listTags(database)).toEqual(expect.arrayContaining(used));
  const tagged = await listTagged(database, ['硅', '']);
  expect(tagged.articles.map(idOf).sort()).toEqual(bearing(['硅', '']).articles.sort());
  expect(tagged.annotations.map(idOf).sort()).toEqual(bearing(['硅', '']).annotations.sort());
  const names = new Map((await listClusterNames(database)).map(({ name, count }) => [name, count]));
  for (const name of ['清洁能源', '新材料']) {
    const naming = cards.filter(({ clusterNames }) => clusterNames.includes(name)).map(idOf);
    const { found, total } = await listClusters(database, { name, skip: 0, limit: 10 });
    expect([total, names.get(name) ?? 0]).toEqual([naming.length, naming.length]);
    expect(found.map(({ card }) => card.id).sort()).toEqual(naming.sort());
  }
}

test(
  'whatever is written, what is listed and counted is what a plain scan finds',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writes, { minLength: 5, maxLength: 20 }), async (all) => {
        const database = await createStoreOpener(`facets-${stores++}`)();
        for (const change of all) {
          await change(database);
          await compare(database);
        }
        database.close();
      }),
      { numRuns: 25 },
    );
  },
);
