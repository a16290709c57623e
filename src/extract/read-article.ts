import type { Article } from '../model/article.ts';
import { readPage } from './read-page.ts';
import { emptyLexicon } from './securities/empty-lexicon.ts';
import type { Lexicon } from './securities/parse-lexicon.ts';
import { toArticle } from './to-article.ts';

/**
 * Reads the article of a page, live or inert, at the address given. Changes nothing in it. Securities that the page does
 * not mark are found by their codes and by the names in the lexicon.
 * Null when the page has no body that we know, or no text in it.
 */
export function readArticle(
  document: Document,
  url: string,
  lexicon: Lexicon = emptyLexicon,
): Article | null {
  const page = readPage(document, url);
  return page && toArticle(page.article, lexicon);
}
