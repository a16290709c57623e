import { ImportError, type ImportFailure } from '../import/import-error.ts';
import { explainError } from '../locale/explain-error.ts';
import { type MessageKey, t } from '../locale/translate.ts';

const sentences: Record<ImportFailure, MessageKey> = {
  'not-json': 'importNotJson',
  'wrong-encoding': 'importWrongEncoding',
  'unknown-format': 'importUnknownFormat',
  'newer-version': 'importNewerVersion',
  'invalid-field': 'importInvalidField',
  damaged: 'importDamaged',
  'too-large': 'importTooLarge',
  'no-article': 'importNoArticle',
  'no-address': 'importNoAddress',
  'not-an-article': 'importNotAnArticle',
  'no-text': 'importNoText',
};

/** Why a thing in a file is refused, in the reader's language; `where` is its place. */
export function explainFailure(reason: ImportFailure, where: string): string {
  return t(sentences[reason], where);
}

/** Why a file was not imported, in the reader's language. */
export function explainImportError(error: unknown): string {
  return error instanceof ImportError ? explainFailure(error.reason, error.where) : explainError(error);
}
