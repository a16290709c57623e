import { ImportError, type ImportFailure } from '../import/import-error.ts';
import { explainError } from '../locale/explain-error.ts';
import { type MessageKey, t } from '../locale/translate.ts';

const sentences: Record<ImportFailure, MessageKey> = {
  'not-json': 'importNotJson',
  'not-tickermark': 'importNotTickermark',
  'newer-version': 'importNewerVersion',
  'invalid-field': 'importInvalidField',
};

/** Why a file was not imported, in the reader's language. */
export function explainImportError(error: unknown): string {
  if (error instanceof ImportError) return t(sentences[error.reason], error.where);
  return explainError(error);
}
