import type { ArticleCard } from '../model/saved-article.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { toSearchDocument } from '../search/to-search-document.ts';
import { listLiveAnnotations } from './annotations.ts';
import { getMany } from './get-many.ts';
import type { Reading, SearchCopy, SearchRow } from './schema.ts';

/** An article as it is searched, with its card. */
export interface FoundDocument {
  card: ArticleCard;
  document: SearchDocument;
}

/** The articles of rows as they are searched, in their order; null where there is no such row. */
export async function listSearchDocuments(
  transaction: Reading,
  seqs: number[],
): Promise<(FoundDocument | null)[]> {
  const copies = await getMany(transaction.objectStore('searchCopies'), seqs);
  return Promise.all(
    seqs.map(async (seq, i) => {
      const copy = copies[i];
      if (copy) return toFound(copy);
      const row = await transaction.objectStore('searchRows').get(seq); // it waits to be indexed
      return row ? getSearchDocument(transaction, row) : null;
    }),
  );
}

/** The same of one row, from where the article is kept; null when it is not listed any more. */
export async function getSearchDocument(transaction: Reading, row: SearchRow): Promise<FoundDocument | null> {
  const copy = await toSearchCopy(transaction, row);
  return copy && toFound(copy);
}

/** What is searched of the article of a row; null when it is not listed any more. */
export async function toSearchCopy(
  transaction: Reading,
  { seq, articleId }: SearchRow,
): Promise<SearchCopy | null> {
  const [card, body] = await Promise.all([
    transaction.objectStore('articles').get(articleId),
    transaction.objectStore('bodies').get(articleId),
  ]);
  if (card?.deletedAt !== null) return null;
  const annotations = card.noteCount > 0 ? await listLiveAnnotations(transaction, articleId) : [];
  return { seq, card, text: body?.text ?? '', annotations };
}

/** A copy as it is compared and shown. */
export function toFound({ card, text, annotations }: SearchCopy): FoundDocument {
  return { card, document: toSearchDocument(card, text, annotations) };
}
