import { hashText } from '../model/hash-text.ts';
import { parseArticleAddress } from './parse-article-address.ts';

/** The id of the article at a web address: the site's own where it has one, else a hash of the address without its fragment. */
export function toArticleId(url: string): string {
  return parseArticleAddress(url)?.id ?? hashText(url.replace(/#.*$/, ''));
}
