/**
 * Why a file, or one thing in it, cannot be imported.
 *
 * - `not-json`: it is no JSON, perhaps cut off in the middle.
 * - `wrong-encoding`: its bytes are no text in the encoding that such a file has.
 * - `unknown-format`: it is none of the formats that we read.
 * - `newer-version`: a later Tickermark wrote it; `where` is the version.
 * - `invalid-field`: a value in it is not what it should be; `where` is its path, as in "articles.0.title".
 * - `damaged`: a backup that was cut or changed: it is not what its checksum says.
 * - `too-large`: more than we take into memory at once.
 * - `no-article`: a page without an article that we can read.
 * - `no-address`: a highlight that does not say of which web page.
 * - `not-an-article`: a highlight of a page that is neither in the library nor of a site that we read.
 * - `no-text`: a highlight without words, as of a picture.
 */
export type ImportFailure =
  | 'not-json'
  | 'wrong-encoding'
  | 'unknown-format'
  | 'newer-version'
  | 'invalid-field'
  | 'damaged'
  | 'too-large'
  | 'no-article'
  | 'no-address'
  | 'not-an-article'
  | 'no-text';

/** A file that cannot be imported. Views say it in the reader's language; `where` is "" for the file as a whole. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly reason: ImportFailure;
  readonly where: string;

  constructor(reason: ImportFailure, where = '', options?: ErrorOptions) {
    super(where === '' ? reason : `${reason}: ${where}`, options);
    this.reason = reason;
    this.where = where;
  }
}
