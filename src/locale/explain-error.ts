import { AskError } from '../messaging/ask-error.ts';
import { t } from './translate.ts';

/** Why something failed, for the reader; what the other side or the browser said stays in its own words. */
export function explainError(error: unknown): string {
  if (error instanceof AskError && error.reason === 'unreachable') return t('backgroundSilent');
  return error instanceof Error ? error.message : String(error);
}
