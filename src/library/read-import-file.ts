import { readArticle } from '../extract/read-article.ts';
import { decodeHtml } from '../import/decode-html.ts';
import { findPageAddress } from '../import/find-page-address.ts';
import { parseTickermarkFile } from '../import/parse-tickermark-file.ts';
import { t } from '../locale/translate.ts';
import type { Annotation } from '../model/annotation.ts';
import { hashText } from '../model/hash-text.ts';
import type { SavedArticle } from '../model/saved-article.ts';

/** Articles and annotations out of a file, not yet in the library. */
export interface Imported {
  articles: SavedArticle[];
  annotations: Annotation[];
}

/** Reads a whole file, Tickermark JSON or a saved page; throws an Error with the reason when it is neither. */
export async function readImportFile(file: File, now = new Date().toISOString()): Promise<Imported> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.json$/i.test(file.name))
    return { articles: [readSavedPage(bytes, file.name, now)], annotations: [] };
  const { articles, annotations } = parseTickermarkFile(new TextDecoder().decode(bytes));
  return { articles, annotations };
}

/** DOMParser's document is inert: nothing in it runs or is fetched. */
function readSavedPage(bytes: Uint8Array, fileName: string, now: string): SavedArticle {
  const page = new DOMParser().parseFromString(decodeHtml(bytes), 'text/html');
  const article = readArticle(page, findPageAddress(page, fileName));
  if (!article) throw new Error(t('importNoArticle'));
  return {
    ...article,
    savedAt: now,
    openedAt: now,
    tags: [],
    revision: hashText(article.text),
    deletedAt: null,
  };
}
