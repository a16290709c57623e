import type { Mention } from './mention.ts';
import type { VerdictKey } from './verdict.ts';

/**
 * The same mentions, those that the reader rejected marked so, and no others: a verdict that was taken back leaves no
 * trace. `verdicts` may be about other articles as well; they do not count.
 */
export function applyVerdicts(mentions: Mention[], verdicts: VerdictKey[], articleId: string): Mention[] {
  const here = verdicts.filter((verdict) => verdict.articleId === null || verdict.articleId === articleId);
  const keys = new Set(here.map(toKey));
  return mentions.map(({ rejected, ...mention }) =>
    keys.has(toKey(mention)) ? { ...mention, rejected: true } : mention,
  );
}

function toKey({ secid, surface }: Pick<VerdictKey, 'secid' | 'surface'>): string {
  return `${secid} ${surface}`;
}
