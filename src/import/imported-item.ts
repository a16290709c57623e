import type { Annotation } from '../model/annotation.ts';
import type { Draft } from '../model/draft.ts';
import type { Revision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Settings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { ImportError, type ImportFailure } from './import-error.ts';
import { InvalidValueError } from '../model/parse-value.ts';

/**
 * One thing that a file holds, in the model's terms; or why it is none, and where in the file it stands. `foreign` is an
 * annotation from another tool's file: of any page of the web, not only of those that we read, and with an id of ours
 * (`named`), or without one.
 */
export type ImportedItem =
  | { kind: 'article'; article: SavedArticle }
  | { kind: 'annotation'; annotation: Annotation; foreign?: 'named' | 'nameless' }
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'revision'; revision: Revision }
  | { kind: 'settings'; settings: Settings }
  | { kind: 'draft'; draft: Draft }
  | { kind: 'refused'; reason: ImportFailure; where: string };

/** What an importer has to be told. */
export interface ImportContext {
  /** The id of the article at a web address, the same at every address of it. It is extract's to know. */
  toArticleId: (url: string) => string;
  /** ISO 8601 UTC; for what does not say when it was made. */
  now: string;
}

/** What `read` finds; what it cannot read is refused with its reason, `where` being the place of the whole in the file. */
export function refuseOnError(where: string, read: () => ImportedItem[]): ImportedItem[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof ImportError)
      return [{ kind: 'refused', reason: error.reason, where: error.where === '' ? where : error.where }];
    if (!(error instanceof InvalidValueError)) throw error;
    const place = error.path === '' ? where : `${where}.${error.path}`;
    return [{ kind: 'refused', reason: 'invalid-field', where: place }];
  }
}
