import { findFiguresNear } from '../src/extract/figures/find-figures-near.ts';
import { followArticle } from '../src/store/follow-article.ts';
import { addArticle, listCards } from '../src/store/articles.ts';
import { listClusterNames, listClusters } from '../src/store/cluster-index.ts';
import { listBodiesNaming } from '../src/store/dossiers.ts';
import { listCardsNaming } from '../src/store/list-naming.ts';
import { listNotes, listNotesOn } from '../src/store/notes.ts';
import { createStoreOpener } from '../src/store/open-store.ts';
import type { Database } from '../src/store/schema.ts';
import { listTagged, listTags } from '../src/store/tags.ts';
import { write } from '../src/store/transact.ts';
import { inventWords } from './invent-articles.ts';
import { inventAnnotations, inventReadArticle } from './invent-browsing.ts';

const perTransaction = 250;
const page = 50;
const words = inventWords();
const [commonTag = ''] = words;
const commonCluster = `${commonTag}产业`;
const commonSecurity = '0.300000';
const first = { colour: null, tag: null, after: null, limit: page };
const open = createStoreOpener('bench-browse');
let database: Database;
let filled = 0;

/** What a reader waits for, by name. The floor is one page of cards by their key, the least that any list must read. */
const runs = {
  'first cards (the floor)': () => listCards(database, null, page),
  listTags: () => listTags(database),
  'listTagged, commonest tag': () => listTagged(database, [commonTag]),
  listNotes: () => listNotes(database, first),
  'listNotes, commonest tag': () => listNotes(database, { ...first, tag: commonTag }),
  'listNotes, rare tag': () => listNotes(database, { ...first, tag: words[250] ?? '' }),
  'listNotes, commonest colour': () => listNotes(database, { ...first, colour: 'yellow' }),
  'listNotes, rare colour': () => listNotes(database, { ...first, colour: 'purple' }),
  'listNotes, tag and colour': () => listNotes(database, { ...first, tag: commonTag, colour: 'purple' }),
  listClusterNames: () => listClusterNames(database),
  'listClusters, commonest': () => listClusters(database, { name: commonCluster, skip: 0, limit: page }),
  'dossier of the commonest': openDossier,
};
type Name = keyof typeof runs;

/** Everything that the view of a security asks for at first, at once as it does. */
async function openDossier(): Promise<void> {
  const [, { articles }] = await Promise.all([
    listCardsNaming(database, commonSecurity, null, page),
    listBodiesNaming(database, commonSecurity, null, 20),
    listNotesOn(database, commonSecurity, null, page),
  ]);
  for (const { body } of articles) findFiguresNear(body, commonSecurity);
}

/** Fills a library up to so many articles with half as many annotations; milliseconds that an article took, notes included. */
async function fill(count: number): Promise<number> {
  database = await open();
  const start = performance.now();
  const before = filled;
  while (filled < count) await fillSome(Math.min(filled + perTransaction, count));
  return (performance.now() - start) / (count - before);
}

function fillSome(until: number): Promise<void> {
  return write(database, async (transaction) => {
    for (; filled < until; filled += 1) {
      const article = inventReadArticle(filled, words);
      await addArticle(transaction, article);
      const annotations = inventAnnotations(filled, article, words);
      for (const annotation of annotations) await transaction.objectStore('annotations').put(annotation);
      followArticle(transaction, article.id);
    }
  });
}

/** Milliseconds of so many runs. */
async function time(name: Name, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await runs[name]();
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { bench: { fill, time, names: Object.keys(runs) } });
