import type { Security } from '../model/security.ts';
import { t } from './translate.ts';

/** What a security is, in the reader's language: 股票, 指数, 概念板块 … */
export function kindName({ kind, boardKind }: Pick<Security, 'kind' | 'boardKind'>): string {
  return boardKind ? t(`boardKind_${boardKind}`) : t(`kind_${kind}`);
}
