import type { ArticleText } from '../model/article.ts';
import { hashText } from '../model/hash-text.ts';
import { readFurniture } from './furniture.ts';
import { findLinkWords } from './find-link-words.ts';
import type { PageParts } from './page-parts.ts';
import { parseArticleAddress } from './parse-article-address.ts';
import { readText } from './read-text.ts';
import type { BodyText } from './read-text.ts';
import { findEastmoneyArticle } from './sites/eastmoney.ts';
import { findMirrorArticle } from './sites/mirror.ts';
import { toArticleId } from './to-article-id.ts';

/** What a page says, and which of its text nodes carry the text; for whoever paints. */
export interface ReadPage {
  article: ArticleText;
  runs: BodyText['runs'];
}

/**
 * Reads what a page says, live or inert, at the address given. Changes nothing in it. This is the part that runs in every
 * article page; what it takes no page to find is left to `toArticle`.
 * Null when the page has no body that we know, or no text in it.
 */
export function readPage(document: Document, url: string): ReadPage | null {
  const parts = findArticle(document, url);
  if (!parts) return null;
  const body = readText(parts.body, { ...parts.rules, linkWords: findLinkWords(document) });
  if (body.text === '') return null;
  return { article: toArticleText(parts, body, url), runs: body.runs };
}

function findArticle(document: Document, url: string): PageParts | null {
  const isMirror =
    parseArticleAddress(url)?.site === 'mirror' || /^https?:\/\/finews\.withounder\.com\//.test(url);
  if (isMirror) return findMirrorArticle(document);
  return findEastmoneyArticle(document) ?? findMirrorArticle(document);
}

function toArticleText(
  parts: PageParts,
  { text, paragraphs, mentions, furniture }: BodyText,
  url: string,
): ArticleText {
  return {
    id: articleId(parts.originalUrl, url, text),
    url,
    site: parts.site,
    title: parts.title,
    digest: parts.digest,
    publishedAt: parts.publishedAt,
    media: parts.media ?? readFurniture(furniture, 'media'),
    author: parts.author ?? readFurniture(furniture, 'author'),
    editor: readFurniture(furniture, 'editor'),
    originalTitle: readFurniture(furniture, 'originalTitle'),
    text,
    paragraphs,
    mentions,
  };
}

/**
 * The site's own id, of the original where the page is a copy; else a hash of the address without its fragment. A saved
 * page that tells no address has its file's name for one, and many are called index.html: there the text counts too.
 */
function articleId(originalUrl: string | null, url: string, text: string): string {
  const known = parseArticleAddress(originalUrl ?? '');
  return known?.id ?? (url.startsWith('file:') ? hashText(`${url}\n${text}`) : toArticleId(url));
}
