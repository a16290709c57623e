import type { NamingCounts } from '../model/naming-counts.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transact.ts';

/** How long the periods may be, in months; the shortest is taken that leaves so many periods or fewer. */
const longest = 12;
const periodLengths = [1, 3, longest];
const mostPeriods = 40;
/** A date that was misread may lie thousands of years away: of the longest periods no more are counted. */
const mostCounted = 200;
const beijing = 8 * 60 * 60 * 1000;

/** How many listed articles name a security, and when they were published. Only keys are read. */
export function countNaming(database: Database, secid: string): Promise<NamingCounts> {
  return read(database, async (transaction) => {
    const store = transaction.objectStore('occurrences');
    // An array sorts behind every number and string. The rank is minus the time: the newest are first, undated ones last.
    const dated = IDBKeyRange.bound([secid], [secid, 0], false, true);
    const total = await store.count(IDBKeyRange.bound([secid], [secid, []]));
    const newest = (await store.openKeyCursor(dated))?.key;
    const oldest = (await store.openKeyCursor(dated, 'prev'))?.key;
    if (!newest || !oldest) return { total, periods: [] };
    return {
      total,
      periods: await countPeriods(transaction, secid, toMonth(-oldest[1]), toMonth(-newest[1])),
    };
  });
}

async function countPeriods(
  transaction: Reading,
  secid: string,
  first: number,
  last: number,
): Promise<NamingCounts['periods']> {
  const partsOf = (length: number) => Math.floor(last / length) - Math.floor(first / length) + 1;
  const length = periodLengths.find((one) => partsOf(one) <= mostPeriods) ?? longest;
  const begin = Math.floor(first / length) * length;
  const months = Array.from(
    { length: Math.min(partsOf(length), mostCounted) },
    (_, index) => begin + index * length,
  );
  return Promise.all(
    months.map(async (month) => {
      const end = month + length;
      const range = IDBKeyRange.bound([secid, -toTime(end), []], [secid, -toTime(month), []]);
      const count = await transaction.objectStore('occurrences').count(range);
      return { start: toText(month), end: toText(end), count };
    }),
  );
}

/** Months of Beijing, counted from year 0. */
function toMonth(time: number): number {
  const date = new Date(time + beijing);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** When a month begins, in milliseconds since 1970. */
function toTime(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) - beijing;
}

/** "2022-03". */
function toText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
