import type { ArticleCard } from '../model/saved-article.ts';
import { listCardsNaming } from './list-naming.ts';
import type { Body, Database, Occurrence } from './schema.ts';

type Key = Pick<Occurrence, 'rank' | 'articleId'>;

/** One page of the articles that name a security, with their bodies, the newest published first. */
export async function listBodiesNaming(
  database: Database,
  secid: string,
  after: Key | null,
  limit: number,
): Promise<{ articles: { card: ArticleCard; body: Body }[]; next: Key | null }> {
  const { cards, next } = await listCardsNaming(database, secid, after, limit);
  const bodies = await Promise.all(cards.map(({ id }) => database.get('bodies', id)));
  const articles = cards.flatMap((card, index) => {
    const body = bodies[index];
    return body ? [{ card, body }] : []; // gone since: it was deleted for good in between
  });
  return { articles, next };
}
