import { isArticleAddress } from '../extract/parse-article-address.ts';
import { readPage } from '../extract/read-page.ts';
import type { PageReading } from '../messaging/protocol.ts';
import type { TextRun } from '../model/text-run.ts';

/** What this page reads as, now, and the text nodes that carry its text; on a page that is no article it looks at nothing. */
export function readThisPage(): { reading: PageReading; runs: TextRun[] } {
  const url = location.href;
  if (!isArticleAddress(url)) return { reading: { state: 'no-article' }, runs: [] };
  const page = readPage(document, url);
  if (!page) return { reading: { state: 'unreadable' }, runs: [] };
  return { reading: { state: 'article', article: page.article }, runs: page.runs };
}
