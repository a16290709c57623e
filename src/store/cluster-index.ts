import type { Cluster } from '../model/cluster.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { countByKey } from './count-by-key.ts';
import type { Database } from './schema.ts';
import { read } from './transact.ts';

/** The names of all clusters of listed articles, with how many articles describe each; the most frequent first. */
export function listClusterNames(database: Database): Promise<{ name: string; count: number }[]> {
  return read(database, async (transaction) => {
    const counts = await countByKey(transaction, 'byCluster', ({ clusterNames }) => clusterNames);
    return [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  });
}

/**
 * One page of what listed articles say of the clusters of a name, the newest published first. `skip` is how many articles
 * were given before; `total` how many there are.
 */
export function listClusters(
  database: Database,
  { name, skip, limit }: { name: string; skip: number; limit: number },
): Promise<{ found: { card: ArticleCard; clusters: Cluster[] }[]; total: number }> {
  return read(database, async (transaction) => {
    const all = await transaction.objectStore('articles').index('byCluster').getAll(name);
    const cards = all.filter(({ deletedAt }) => deletedAt === null).sort(byTime);
    const found = await Promise.all(
      cards.slice(skip, skip + limit).map(async (card) => {
        const body = await transaction.objectStore('bodies').get(card.id);
        return { card, clusters: body?.clusters.filter((cluster) => cluster.name === name) ?? [] };
      }),
    );
    return { found, total: cards.length };
  });
}

/** The newest published first; undated ones by when they were saved. */
function byTime(one: ArticleCard, other: ArticleCard): number {
  return timeOf(other) - timeOf(one) || (one.id < other.id ? -1 : 1);
}

function timeOf({ publishedAt, savedAt }: ArticleCard): number {
  const published = Date.parse(publishedAt ?? '');
  return Number.isNaN(published) ? Date.parse(savedAt) : published;
}
