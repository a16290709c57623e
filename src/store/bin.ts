import type { Annotation } from '../model/annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Database } from './schema.ts';
import { read } from './transact.ts';

/** The place of something in the bin: when it was removed, and its id. */
interface Key {
  deletedAt: string;
  id: string;
}

interface Wanted {
  kind: 'articles' | 'annotations';
  after: Key | null;
  limit: number;
}

interface BinPage {
  articles: ArticleCard[];
  annotations: { annotation: Annotation; title: string | null }[];
  next: Key | null;
}

/**
 * One page of what lies in the bin, the latest removed first. The annotations of an article that lies in it come back with the
 * article, and are not listed on their own.
 */
export function listBin(database: Database, { kind, after, limit }: Wanted): Promise<BinPage> {
  return read(database, async (transaction) => {
    const page: BinPage = { articles: [], annotations: [], next: null };
    const range = after && IDBKeyRange.upperBound(after.deletedAt);
    const index = transaction.objectStore(kind).index('byDeleted');
    let cursor = await index.openCursor(range, 'prev');
    // Behind the last one: to its place, and one on where it is still there.
    if (cursor && after && cursor.key === after.deletedAt && cursor.primaryKey > after.id)
      cursor = await cursor.continuePrimaryKey(after.deletedAt, after.id);
    if (cursor && after && cursor.key === after.deletedAt && cursor.primaryKey === after.id)
      cursor = await cursor.continue();
    while (cursor) {
      const item = cursor.value;
      if (page.articles.length + page.annotations.length === limit) {
        const last = page.articles.at(-1) ?? page.annotations.at(-1)?.annotation;
        page.next = last ? toKey(last) : null;
        break;
      }
      if ('articleId' in item) {
        const card = await transaction.objectStore('articles').get(item.articleId);
        if (card?.deletedAt === null) page.annotations.push({ annotation: item, title: card.title });
      } else page.articles.push(item);
      cursor = await cursor.continue();
    }
    return page;
  });
}

function toKey(item: ArticleCard | Annotation): Key {
  return { id: item.id, deletedAt: ('articleId' in item ? item.deleted : item.deletedAt) ?? '' };
}
