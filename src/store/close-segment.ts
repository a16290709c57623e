import { bucketCount, levelCount } from '../search/grams.ts';
import { SegmentBuilder } from '../search/postings.ts';
import { type IndexedTexts, toIndexedTexts } from '../search/search-document.ts';
import type { Database, SearchCopy, SearchRow, Segment } from './schema.ts';
import { toFound, toSearchCopy } from './search-documents.ts';
import { postingsKey, timesBucket, toTimesRecord } from './search-postings.ts';
import { read } from './transact.ts';

/** How many articles a segment has; fewer are read when they are searched. */
export const segmentSize = 256;
/** With so many characters a segment is full before: what it is made from lies in memory. */
const mostCharacters = 1_000_000;
const articlesAtOnce = 8;
const bucketsAtOnce = 64;
/** What makes a segment one is written last, and strictly; before that nobody misses what belongs to it. */
const relaxed = { durability: 'relaxed' } as const;

/** Lets others have their turn between two pieces of work. */
export type Pause = () => Promise<void>;

/** An article that is to be indexed. */
interface Indexed {
  seq: number;
  time: number;
  texts: IndexedTexts;
}

/**
 * Indexes the oldest articles that are not, once they fill a segment; false when they do not. It may end anywhere: only the
 * last transaction makes the segment one, and the next try writes every record of it anew. Two at once are not allowed.
 */
export async function closeSegment(database: Database, pause: Pause, size = segmentSize): Promise<boolean> {
  const { rows, number } = await listWaiting(database, size);
  const [first] = rows;
  if (rows.length < size || !first) return false;
  const { articles, last } = await readArticles(database, rows, pause);
  const builder = await index(articles, first.seq, pause);
  for (let bucket = 0; bucket < bucketCount; bucket += bucketsAtOnce) {
    await putRecords(database, builder, number, bucket);
    await pause();
  }
  const times = new Float64Array(last - first.seq + 1).fill(NaN);
  for (const { seq, time } of articles) times[seq - first.seq] = time;
  const latest = articles.reduce((most, { time }) => Math.max(most, time), -Infinity);
  const transaction = database.transaction(['postings', 'segments'], 'readwrite', { durability: 'strict' });
  void transaction.objectStore('postings').put(toTimesRecord(times), postingsKey(timesBucket, number));
  void transaction.objectStore('segments').put({ number, first: first.seq, last, latest });
  await transaction.done;
  return true;
}

function listWaiting(database: Database, size: number): Promise<{ rows: SearchRow[]; number: number }> {
  return read(database, async (transaction) => {
    const newest = await transaction.objectStore('segments').openCursor(null, 'prev');
    const behind = IDBKeyRange.lowerBound(newest?.value.last ?? 0, true);
    const rows = await transaction.objectStore('searchRows').getAll(behind, size);
    return { rows, number: (newest?.value.number ?? 0) + 1 };
  });
}

/** The articles of the rows, or of the first of them where they are long, and the last row that was read. */
async function readArticles(
  database: Database,
  rows: SearchRow[],
  pause: Pause,
): Promise<{ articles: Indexed[]; last: number }> {
  const articles: Indexed[] = [];
  let last = 0;
  let characters = 0;
  for (let i = 0; i < rows.length && characters < mostCharacters; i += articlesAtOnce) {
    const some = rows.slice(i, i + articlesAtOnce);
    for (const article of await copySome(database, some)) {
      articles.push(article);
      for (const text of article.texts.others) characters += text.length;
    }
    last = some.at(-1)?.seq ?? last;
    await pause();
  }
  return { articles, last };
}

/** Copies the articles of rows to where they are searched, and gives what is indexed of them. */
async function copySome(database: Database, rows: SearchRow[]): Promise<Indexed[]> {
  const found = await read(database, (transaction) =>
    Promise.all(rows.map((row) => toSearchCopy(transaction, row))),
  );
  const copies = await putCopies(
    database,
    found.filter((copy) => copy !== null),
  );
  return copies.map((copy) => {
    const { document } = toFound(copy);
    return { seq: copy.seq, time: document.time, texts: toIndexedTexts(document) };
  });
}

/** Gives those whose rows are still there: what changed meanwhile has a new one, and must not be found under the old. */
async function putCopies(database: Database, copies: SearchCopy[]): Promise<SearchCopy[]> {
  const transaction = database.transaction(['searchRows', 'searchCopies'], 'readwrite', relaxed);
  const rows = transaction.objectStore('searchRows');
  const kept = await Promise.all(
    copies.map(async (copy) => {
      if ((await rows.getKey(copy.seq)) === undefined) return [];
      await transaction.objectStore('searchCopies').put(copy);
      return [copy];
    }),
  );
  await transaction.done;
  return kept.flat();
}

async function index(articles: Indexed[], first: number, pause: Pause): Promise<SegmentBuilder> {
  const builder = new SegmentBuilder(first);
  for (let level = 0; level < levelCount; level += 1) {
    for (const { seq, texts } of articles) {
      builder.add(level, seq, texts);
      await pause();
    }
    if (level === levelCount - 1) break; // nothing is built on the longest
    for (let bucket = 0; bucket < bucketCount; bucket += 1) {
      builder.findCommon(level, bucket);
      if (bucket % bucketsAtOnce === 0) await pause();
    }
  }
  return builder;
}

/** Also the empty ones: an earlier try may have left something in their place. */
async function putRecords(
  database: Database,
  builder: SegmentBuilder,
  number: Segment['number'],
  from: number,
): Promise<void> {
  const transaction = database.transaction('postings', 'readwrite', relaxed);
  for (let bucket = from; bucket < from + bucketsAtOnce; bucket += 1)
    void transaction.store.put(builder.toRecord(bucket), postingsKey(bucket, number));
  await transaction.done;
}
