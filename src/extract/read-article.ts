import type { Article } from '../model/article.ts';
import { readPage } from './read-page.ts';
import { toArticle } from './to-article.ts';

/**
 * Reads the article of a page, live or inert, at the address given. Changes nothing in it.
 * Null when the page has no body that we know, or no text in it.
 */
export function readArticle(document: Document, url: string): Article | null {
  const page = readPage(document, url);
  return page && toArticle(page.article);
}
