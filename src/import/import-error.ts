/**
 * Why a file cannot be imported.
 *
 * - `not-json`: it is no JSON, perhaps cut off in the middle.
 * - `not-tickermark`: it is JSON of some other kind.
 * - `newer-version`: a later Tickermark wrote it.
 * - `invalid-field`: a value in it is not what it should be; `where` is its path, as in "articles.0.title".
 */
export type ImportFailure = 'not-json' | 'not-tickermark' | 'newer-version' | 'invalid-field';

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
