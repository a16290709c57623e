import type { SavedArticle } from './saved-article.ts';
import type { Verdict } from './verdict.ts';

/**
 * Those of the verdicts that these articles are read by: the ones about one of them, and of the ones about all articles
 * those whose words stand in one of them. What else the reader has rejected is nobody's business who is given only these.
 */
export function findVerdicts(
  verdicts: Verdict[],
  articles: Pick<SavedArticle, 'id' | 'mentions'>[],
): Verdict[] {
  const ids = new Set(articles.map(({ id }) => id));
  const words = new Set(articles.flatMap(({ mentions }) => mentions.map(toKey)));
  return verdicts.filter((verdict) =>
    verdict.articleId === null ? words.has(toKey(verdict)) : ids.has(verdict.articleId),
  );
}

function toKey({ secid, surface }: { secid: string; surface: string }): string {
  return `${secid} ${surface}`;
}
