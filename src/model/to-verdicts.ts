import type { NamedSecurity } from './list-securities.ts';
import type { Verdict } from './verdict.ts';

/**
 * The reader's word that a security's mentions do not name it: one verdict for each of the words that they use.
 * `articleId` null means anywhere; `at` is ISO 8601 UTC.
 */
export function toVerdicts(
  { secid, mentions }: NamedSecurity,
  articleId: string | null,
  at = new Date().toISOString(),
): Verdict[] {
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  return [...surfaces].map((surface) => ({ secid, surface, articleId, at }));
}
