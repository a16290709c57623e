import type { NamedSecurity } from '../model/list-securities.ts';
import { toVerdicts } from '../model/to-verdicts.ts';
import { askBackground } from './ask.ts';

/** Keeps that a security's mentions do not name it, in one article or (`articleId` null) anywhere. */
export async function rejectSecurity(security: NamedSecurity, articleId: string | null): Promise<void> {
  await askBackground('putVerdicts', toVerdicts(security, articleId));
}

/** Takes back what was said of a security's mentions, about this article and about all. */
export async function takeBackSecurity(security: NamedSecurity, articleId: string): Promise<void> {
  const words = toVerdicts(security, null).map(({ secid, surface }) => ({ secid, surface }));
  await askBackground(
    'removeVerdicts',
    words.flatMap((word) => [
      { ...word, articleId },
      { ...word, articleId: null },
    ]),
  );
}
