import type { LibraryPart } from '../model/library-part.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { getSavedArticle, joinSaved } from './bodies.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transact.ts';

/** Some of what is kept, and the key of the last of it; null where nothing is behind it. */
export interface KeptPage extends Omit<LibraryPart, 'verdicts'> {
  next: string[] | null;
}

export type KeptKind = keyof Omit<LibraryPart, 'verdicts'>;

/** Everything of a kind, what lies in the bin too, in the order of the keys; `after` is the `next` before, null at first. */
export function listKept(
  database: Database,
  kind: KeptKind,
  after: string[] | null,
  limit: number,
): Promise<KeptPage> {
  const page: KeptPage = { articles: [], annotations: [], revisions: [], next: null };
  const [first = '', second = ''] = after ?? [];
  return read(database, async (transaction) => {
    if (kind === 'revisions') {
      const range = after && IDBKeyRange.lowerBound([first, second], true);
      page.revisions = await transaction.objectStore('revisions').getAll(range, limit);
      const last = page.revisions.length === limit ? page.revisions.at(-1) : undefined;
      if (last) page.next = [last.articleId, last.revision];
      return page;
    }
    const range = after && IDBKeyRange.lowerBound(first, true);
    if (kind === 'annotations')
      page.annotations = await transaction.objectStore('annotations').getAll(range, limit);
    else page.articles = await listArticles(transaction, range, limit);
    const last = page[kind].length === limit ? page[kind].at(-1) : undefined;
    if (last) page.next = [last.id];
    return page;
  });
}

/** Every article has a body under its own id: both come in the same order, all at once, which is much faster than in turn. */
async function listArticles(
  transaction: Reading,
  range: IDBKeyRange | null,
  limit: number,
): Promise<SavedArticle[]> {
  const [cards, bodies] = await Promise.all([
    transaction.objectStore('articles').getAll(range, limit),
    transaction.objectStore('bodies').getAll(range, limit),
  ]);
  const articles: SavedArticle[] = [];
  for (const [index, card] of cards.entries()) {
    const body = bodies[index];
    // A body that nobody needs would put out of step the ones behind it.
    articles.push(body?.id === card.id ? joinSaved(card, body) : await getSavedArticle(transaction, card));
  }
  return articles;
}
