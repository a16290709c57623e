import { parseArticleAddress } from '../extract/parse-article-address.ts';
import { isExtensionPage } from '../messaging/answer.ts';
import type { Sender } from '../messaging/answer.ts';

/**
 * Throws when the sender is the script of a page that is another article's: a web page's process can speak as our script.
 * The mirror's addresses do not always tell the article; its pages are believed.
 */
export function assertMayTouch(sender: Sender, articleId: string): void {
  if (isExtensionPage(sender)) return;
  const address = parseArticleAddress(sender.url ?? '');
  const isOther = address?.site === 'eastmoney' && address.id !== articleId;
  if (isOther || sender.tab === undefined) throw new Error(`The sender's page is not article ${articleId}`);
}
