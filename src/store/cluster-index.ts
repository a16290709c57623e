import type { Cluster } from '../model/cluster.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { facetRange } from './facets.ts';
import type { Database } from './schema.ts';
import { countTally, listTallies } from './tallies.ts';
import { read } from './transact.ts';

/** The names of all clusters of listed articles, with how many articles describe each; the most frequent first. */
export function listClusterNames(database: Database): Promise<{ name: string; count: number }[]> {
  return read(database, async (transaction) => {
    const counts = await listTallies(transaction, 'cluster');
    return [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  });
}

/**
 * One page of what listed articles say of the clusters of a name, the newest published first; undated ones by when they were
 * saved. `skip` is how many articles were given before; `total` how many there are.
 */
export function listClusters(
  database: Database,
  { name, skip, limit }: { name: string; skip: number; limit: number },
): Promise<{ found: { card: ArticleCard; clusters: Cluster[] }[]; total: number }> {
  return read(database, async (transaction) => {
    const index = transaction.objectStore('facets').index('byFacet');
    const ids = await index.getAllKeys(facetRange('cluster', name), skip + limit);
    const found = await Promise.all(
      ids.slice(skip).map(async (id) => {
        const card = await transaction.objectStore('articles').get(id);
        const body = await transaction.objectStore('bodies').get(id);
        const clusters = body?.clusters.filter((cluster) => cluster.name === name) ?? [];
        return card ? [{ card, clusters }] : [];
      }),
    );
    return { found: found.flat(), total: await countTally(transaction, 'cluster', name) };
  });
}
