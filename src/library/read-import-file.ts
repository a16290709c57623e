import { readPage } from '../extract/read-page.ts';
import { toArticleId } from '../extract/to-article-id.ts';
import { decodeHtml } from '../import/decode-html.ts';
import { decodeText } from '../import/decode-text.ts';
import { detectFormat } from '../import/detect-format.ts';
import { findPageAddress } from '../import/find-page-address.ts';
import { ImportError } from '../import/import-error.ts';
import type { ImportedItem } from '../import/imported-item.ts';
import { parsePost } from '../import/parse-post.ts';
import { parseReadwiseCsv } from '../import/parse-readwise-csv.ts';
import { isGzip, readChunks } from '../import/read-chunks.ts';
import { readJson } from '../import/read-json.ts';
import { hasTrueChecksum } from '../import/verify-backup.ts';
import { askBackground } from '../messaging/ask.ts';
import { toSavedArticle } from '../model/saved-article.ts';

/** How much of a file tells its format, in bytes. */
const headLength = 4096;
/** How long a file may be that is read at once, in bytes; JSON is read in pieces and may be of any length. */
const maxLength = 32_000_000;

/** What a file of any format that we know holds, one by one. Throws ImportError before anything is given. */
export async function* readImportFile(
  file: File,
  now = new Date().toISOString(),
): AsyncGenerator<ImportedItem> {
  const context = { toArticleId, now };
  // Of what is compressed we read only JSON, our backups above all; one of them may have been unpacked.
  const isPacked = await isGzip(file);
  await hasTrueChecksum(file);
  const format = isPacked ? 'json' : detectFormat(await readHead(file), file.name);
  if (format === null) throw new ImportError('unknown-format');
  if (format === 'json') {
    yield* readJson(() => readChunks(file), context);
    return;
  }
  if (file.size > maxLength) throw new ImportError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (format === 'csv') yield* parseReadwiseCsv(decodeText(bytes), context);
  else if (format === 'html') yield await readSavedPage(decodeHtml(bytes), file.name, now);
  else {
    const { html, url } = parsePost(decodeText(bytes), file.name);
    yield await readSavedPage(html, file.name, now, url);
  }
}

async function readHead(file: File): Promise<string> {
  return decodeText(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
}

/** DOMParser's document is inert: nothing in it runs or is fetched. */
async function readSavedPage(
  html: string,
  fileName: string,
  now: string,
  url?: string,
): Promise<ImportedItem> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = readPage(document, url ?? findPageAddress(document, fileName));
  if (!page) throw new ImportError('no-article');
  return { kind: 'article', article: toSavedArticle(await askBackground('toArticle', page.article), now) };
}
