import { followInFacets } from './facets.ts';
import type { Writing } from './schema.ts';
import { followInSearch } from './search-rows.ts';

/**
 * Makes whatever finds articles and annotations follow an article: for after anything of it or of its annotations changed,
 * was added or deleted, in the same transaction.
 */
export async function followArticle(transaction: Writing, articleId: string): Promise<void> {
  await followInSearch(transaction, articleId);
  await followInFacets(transaction, articleId);
}
