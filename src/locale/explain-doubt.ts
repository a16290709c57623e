import type { Doubt } from '../model/doubt.ts';
import { type MessageKey, t } from './translate.ts';

const keys: Record<Doubt, MessageKey> = {
  unlinked: 'doubt_unlinked',
  'source-line': 'doubt_sourceLine',
  'conflicting-codes': 'doubt_conflictingCodes',
  adr: 'doubt_adr',
  'place-or-institution': 'doubt_placeOrInstitution',
  'part-of-longer-name': 'doubt_partOfLongerName',
  'generic-word': 'doubt_genericWord',
};

/** Why a link of the site looks wrong, in the reader's language. */
export function explainDoubt(doubt: Doubt): string {
  return t(keys[doubt]);
}
