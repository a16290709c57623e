import type { Doubt } from '../model/doubt.ts';
import { t } from './translate.ts';

/** Why a link of the site looks wrong, in the reader's language. */
export function explainDoubt(doubt: Doubt): string {
  return t(`doubt_${doubt}`);
}
