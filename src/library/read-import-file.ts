import { readPage } from '../extract/read-page.ts';
import { decodeHtml } from '../import/decode-html.ts';
import { findPageAddress } from '../import/find-page-address.ts';
import { parseTickermarkFile } from '../import/parse-tickermark-file.ts';
import { t } from '../locale/translate.ts';
import { askBackground } from '../messaging/ask.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { type SavedArticle, toSavedArticle } from '../model/saved-article.ts';

/** Reads a whole file, Tickermark JSON or a saved page; throws an Error with the reason when it is neither. */
export async function readImportFile(file: File, now = new Date().toISOString()): Promise<LibraryPart> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.json$/i.test(file.name)) return toPart(await readSavedPage(bytes, file.name, now));
  const { articles, annotations, verdicts, revisions } = parseTickermarkFile(new TextDecoder().decode(bytes));
  return { articles, annotations, verdicts, revisions };
}

/** DOMParser's document is inert: nothing in it runs or is fetched. */
async function readSavedPage(bytes: Uint8Array, fileName: string, now: string): Promise<SavedArticle> {
  const document = new DOMParser().parseFromString(decodeHtml(bytes), 'text/html');
  const page = readPage(document, findPageAddress(document, fileName));
  if (!page) throw new Error(t('importNoArticle'));
  return toSavedArticle(await askBackground('toArticle', page.article), now);
}

function toPart(article: SavedArticle): LibraryPart {
  return { articles: [article], annotations: [], verdicts: [], revisions: [] };
}
