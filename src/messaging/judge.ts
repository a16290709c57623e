import type { NamedSecurity } from '../model/list-securities.ts';
import { toVerdicts } from '../model/to-verdicts.ts';
import { askBackground } from './ask.ts';

/** Keeps that a security's mentions do not name it, in one article or (`articleId` null) anywhere. */
export async function rejectSecurity(security: NamedSecurity, articleId: string | null): Promise<void> {
  for (const verdict of toVerdicts(security, articleId)) await askBackground('putVerdict', verdict);
}

/** Takes back what was said of a security's mentions, about this article and about all. */
export async function takeBackSecurity(security: NamedSecurity, articleId: string): Promise<void> {
  for (const { secid, surface } of toVerdicts(security, null)) {
    await askBackground('removeVerdict', { secid, surface, articleId });
    await askBackground('removeVerdict', { secid, surface, articleId: null });
  }
}
