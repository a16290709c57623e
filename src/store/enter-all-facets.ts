import { followInFacets } from './facets.ts';
import { readFollowed } from './read-followed.ts';
import type { Database, Upgrading, Writing } from './schema.ts';
import { writeTallies } from './tallies.ts';
import { write } from './transact.ts';

const perBatch = 500;

/** Finds out anew under what every article and annotation is found. */
export async function enterAllFacets(transaction: Upgrading | Writing): Promise<void> {
  await transaction.objectStore('facets').clear();
  await transaction.objectStore('tallies').clear();
  const ids = await listIds(transaction);
  for (let from = 0; from < ids.length; from += perBatch) {
    const some = await readFollowed(transaction, ids.slice(from, from + perBatch));
    await Promise.all(some.map((followed) => followInFacets(transaction, followed)));
  }
  await writeTallies(transaction);
}

/** The same by itself, where they went wrong: an article at a time is followed otherwise. */
export function rebuildFacets(database: Database): Promise<void> {
  return write(database, enterAllFacets);
}

/** Of all articles, those too of which nothing but annotations is here. */
async function listIds(transaction: Upgrading | Writing): Promise<string[]> {
  const ids = new Set(await transaction.objectStore('articles').getAllKeys());
  let cursor = await transaction
    .objectStore('annotations')
    .index('byArticle')
    .openKeyCursor(null, 'nextunique');
  while (cursor) {
    ids.add(cursor.key);
    cursor = await cursor.continue();
  }
  return [...ids];
}
