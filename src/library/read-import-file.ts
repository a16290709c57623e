import { readPage } from '../extract/read-page.ts';
import { decodeHtml } from '../import/decode-html.ts';
import { findPageAddress } from '../import/find-page-address.ts';
import { parseTickermarkFile } from '../import/parse-tickermark-file.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { Annotation } from '../model/annotation.ts';
import { type SavedArticle, toSavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';

/** Articles, annotations and verdicts out of a file, not yet in the library. */
export interface Imported {
  articles: SavedArticle[];
  annotations: Annotation[];
  verdicts: Verdict[];
}

/** Reads a whole file, Tickermark JSON or a saved page; throws an Error with the reason when it is neither. */
export async function readImportFile(file: File, now = new Date().toISOString()): Promise<Imported> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.json$/i.test(file.name))
    return { articles: [await readSavedPage(bytes, file.name, now)], annotations: [], verdicts: [] };
  const { articles, annotations, verdicts } = parseTickermarkFile(new TextDecoder().decode(bytes));
  return { articles, annotations, verdicts };
}

/** DOMParser's document is inert: nothing in it runs or is fetched. */
async function readSavedPage(bytes: Uint8Array, fileName: string, now: string): Promise<SavedArticle> {
  const document = new DOMParser().parseFromString(decodeHtml(bytes), 'text/html');
  const page = readPage(document, findPageAddress(document, fileName));
  if (!page) throw new Error(t('importNoArticle'));
  return toSavedArticle(await askBackground('toArticle', page.article), now);
}
