import { isArticleAddress } from '../extract/parse-article-address.ts';
import { readPage } from '../extract/read-page.ts';
import type { ReadPage } from '../extract/read-page.ts';

/** What this page reads as; an article comes with the text nodes that carry its text. */
export type ThisPage = ({ state: 'article' } & ReadPage) | { state: 'unreadable' } | { state: 'no-article' };

/** Reads this page as it is now; on a page that is no article it looks at nothing. */
export function readThisPage(): ThisPage {
  const url = location.href;
  if (!isArticleAddress(url)) return { state: 'no-article' };
  const page = readPage(document, url);
  return page ? { state: 'article', ...page } : { state: 'unreadable' };
}
