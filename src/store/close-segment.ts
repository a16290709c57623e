import { bucketCount } from '../search/grams.ts';
import { SegmentBuilder } from '../search/postings.ts';
import { toDocumentGrams } from '../search/search-document.ts';
import type { Database, SearchRow, Segment } from './schema.ts';
import { getSearchDocument } from './search-documents.ts';
import { postingsKey, timesBucket, toTimesRecord } from './search-postings.ts';
import { read } from './transact.ts';

/** How many articles a segment has; fewer are read when they are searched. */
export const segmentSize = 256;
const articlesAtOnce = 4;
const bucketsAtOnce = 64;

/** Lets others have their turn between two pieces of work. */
export type Pause = () => Promise<void>;

/**
 * Indexes the oldest articles that are not, once they fill a segment; false when they do not. It may end anywhere: only the
 * last transaction makes the segment one, and the next try writes every record of it anew. Two at once are not allowed.
 */
export async function closeSegment(database: Database, pause: Pause, size = segmentSize): Promise<boolean> {
  const { rows, number } = await listWaiting(database, size);
  const [first, last] = [rows[0]?.seq, rows.at(-1)?.seq];
  if (rows.length < size || first === undefined || last === undefined) return false;
  const builder = new SegmentBuilder(first);
  const times = new Float64Array(last - first + 1).fill(NaN);
  for (let i = 0; i < rows.length; i += articlesAtOnce) {
    await addArticles(database, rows.slice(i, i + articlesAtOnce), builder, (seq, time) => {
      times[seq - first] = time;
    });
    await pause();
  }
  for (let bucket = 0; bucket < bucketCount; bucket += bucketsAtOnce) {
    await putRecords(database, builder, { number, first, last }, bucket);
    await pause();
  }
  const transaction = database.transaction(['postings', 'segments'], 'readwrite', { durability: 'strict' });
  void transaction.objectStore('postings').put(toTimesRecord(times), postingsKey(timesBucket, number));
  void transaction.objectStore('segments').put({ number, first, last });
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

/** What changed since the rows were listed is read as it is now; its row is gone, so that it does not count. */
function addArticles(
  database: Database,
  rows: SearchRow[],
  builder: SegmentBuilder,
  tellTime: (seq: number, time: number) => void,
): Promise<void> {
  return read(database, async (transaction) => {
    const found = await Promise.all(rows.map(({ articleId }) => getSearchDocument(transaction, articleId)));
    for (const [i, row] of rows.entries()) {
      const document = found[i]?.document;
      if (!document) continue;
      builder.add(row.seq, toDocumentGrams(document));
      tellTime(row.seq, document.time);
    }
  });
}

/** Also the empty ones: an earlier try may have left something in their place. */
async function putRecords(
  database: Database,
  builder: SegmentBuilder,
  { number }: Segment,
  from: number,
): Promise<void> {
  // What makes the segment one is written after these, and strictly; before that nobody misses them.
  const transaction = database.transaction('postings', 'readwrite', { durability: 'relaxed' });
  for (let bucket = from; bucket < from + bucketsAtOnce; bucket += 1)
    void transaction.store.put(builder.toRecord(bucket), postingsKey(bucket, number));
  await transaction.done;
}
