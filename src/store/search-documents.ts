import type { SearchDocument } from '../search/search-document.ts';
import { toSearchDocument } from '../search/to-search-document.ts';
import { listLiveAnnotations } from './annotations.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Reading } from './schema.ts';

/** An article as it is searched, with its card. */
export interface FoundDocument {
  card: ArticleCard;
  document: SearchDocument;
}

/** A listed article as it is searched; null when it is none. */
export async function getSearchDocument(
  transaction: Reading,
  articleId: string,
): Promise<FoundDocument | null> {
  const [card, body] = await Promise.all([
    transaction.objectStore('articles').get(articleId),
    transaction.objectStore('bodies').get(articleId),
  ]);
  if (card?.deletedAt !== null) return null;
  const annotations = card.noteCount > 0 ? await listLiveAnnotations(transaction, articleId) : [];
  return { card, document: toSearchDocument(card, body?.text ?? '', annotations) };
}
