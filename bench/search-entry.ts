import { createPause } from '../src/background/create-pause.ts';
import { addArticle } from '../src/store/articles.ts';
import { closeSegment } from '../src/store/close-segment.ts';
import { listCardsNaming } from '../src/store/list-naming.ts';
import { createStoreOpener } from '../src/store/open-store.ts';
import type { Database } from '../src/store/schema.ts';
import { searchArticles } from '../src/store/search-articles.ts';
import { write } from '../src/store/transact.ts';
import { Index } from 'flexsearch';
import { createRandom, inventArticle, inventWords } from './invent-articles.ts';

const perTransaction = 250;
const queriesOfAKind = 60;
const kinds = ['2', '3', '4', 'two words'];
const words = inventWords();
const texts: string[] = [];
let open = createStoreOpener('bench-search');
let database: Database;

const pause = createPause();
const endTask = () => new Promise<void>((resolve) => setTimeout(resolve));
const search = (query: string) =>
  searchArticles(database, { query, order: 'newest', after: null, limit: 20 });

/** Fills a library up to so many articles; milliseconds an article took to save and to index, and the longest task. */
async function fill(count: number) {
  database = await open();
  let saving = 0;
  let indexing = 0;
  const longest = watchTasks();
  for (let from = texts.length; from < count; from += perTransaction) {
    const batch = Array.from({ length: Math.min(perTransaction, count - from) }, (_, i) =>
      inventArticle(from + i, words),
    );
    texts.push(...batch.map(({ text }) => text));
    const start = performance.now();
    await write(database, async (transaction) => {
      await Promise.all(batch.map((article) => addArticle(transaction, article)));
    });
    saving += performance.now() - start;
    await endTask();
    longest.reset();
    const closing = performance.now();
    while (await closeSegment(database, pause)) await pause();
    indexing += performance.now() - closing;
    await endTask();
    longest.note();
  }
  return { saving, indexing, longest: longest.most() };
}

/** Long tasks while indexing, by the browser's own count of those over 50 ms. */
function watchTasks() {
  let most = 0;
  let isIndexing = false;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (isIndexing) most = Math.max(most, duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    reset: () => void (observer.takeRecords(), (isIndexing = true)),
    note() {
      for (const { duration } of observer.takeRecords()) most = Math.max(most, duration);
      isIndexing = false;
    },
    most: () => most,
  };
}

/** Queries of a number of characters, or of two words, out of the texts. */
function inventQueries(kind: string): string[] {
  const random = createRandom(kind.length * 7 + 3);
  const piece = (text: string, length: number) => {
    const start = Math.floor(random() * (text.length - length));
    return text.slice(start, start + length);
  };
  const text = () => texts[Math.floor(random() * texts.length)] ?? '';
  return Array.from({ length: queriesOfAKind }, () => {
    const from = text();
    return kind === 'two words' ? `${piece(from, 2)} ${piece(from, 2)}` : piece(from, Number(kind));
  }).filter((query) => !/[\s，。].*[，。]|[，。\n]/.test(query));
}

/** Pairs of adjacent characters, for a library that knows words only between blanks. */
const toPairs = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** FlexSearch over the pairs of the same texts: milliseconds to add one, and of each query, whose hits it does not verify. */
function timeFlexSearch() {
  const index = new Index({ tokenize: 'strict', encode: toPairs });
  const start = performance.now();
  for (const [i, text] of texts.entries()) index.add(i, text);
  const adding = (performance.now() - start) / texts.length;
  const times = kinds.map((kind) => {
    const ofKind = inventQueries(kind).map((query) => {
      const begin = performance.now();
      index.search(query.replace(' ', ''), { limit: 20 });
      return performance.now() - begin;
    });
    return [kind, ofKind] as const;
  });
  return { adding, times: Object.fromEntries(times) };
}

/** Milliseconds of each query: our first page, and all texts in memory compared. */
async function time(kind: string) {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (const query of inventQueries(kind)) {
    const start = performance.now();
    await search(query);
    const middle = performance.now();
    const parts = query.split(' ');
    let found = 0;
    for (let i = texts.length - 1; i >= 0 && found < 20; i -= 1)
      if (parts.every((part) => texts[i]?.includes(part))) found += 1;
    ours.push(middle - start);
    floor.push(performance.now() - middle);
  }
  return { ours, floor };
}

/** Milliseconds of the first search after opening, and of the dossier of the commonest security. */
async function timeCold() {
  database.close();
  open = createStoreOpener('bench-search');
  const start = performance.now();
  database = await open();
  await search(inventQueries('2')[0] ?? '');
  const cold = performance.now() - start;
  const middle = performance.now();
  await listCardsNaming(database, '0.300000', null, 50);
  return { cold, dossier: performance.now() - middle };
}

Object.assign(globalThis, { bench: { fill, time, timeCold, timeFlexSearch } });
