import type { ArticleCard } from '../model/saved-article.ts';
import type { Database, Occurrence } from './schema.ts';
import { read } from './transact.ts';

type Key = Pick<Occurrence, 'rank' | 'articleId'>;

/** One page of the listed articles that name a security, the newest published first; `next` is null behind the last. */
export function listCardsNaming(
  database: Database,
  secid: string,
  after: Key | null,
  limit: number,
): Promise<{ cards: ArticleCard[]; next: Key | null }> {
  return read(database, async (transaction) => {
    // An array sorts behind every number: the range ends with everything whose key begins with the secid.
    const range = after
      ? IDBKeyRange.bound([secid, after.rank, after.articleId], [secid, []], true)
      : IDBKeyRange.bound([secid], [secid, []]);
    const rows = await transaction.objectStore('occurrences').getAll(range, limit + 1);
    const page = rows.slice(0, limit);
    const found = await Promise.all(
      page.map(({ articleId }) => transaction.objectStore('articles').get(articleId)),
    );
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      cards: found.filter((card) => card !== undefined),
      next: last ? { rank: last.rank, articleId: last.articleId } : null,
    };
  });
}
