import type { Article } from './article.ts';
import type { Mention } from './mention.ts';
import type { Security } from './security.ts';

/** A security with every place where the article names it, in the order of the text. */
export interface NamedSecurity extends Security {
  mentions: Mention[];
}

/** The securities of an article with their mentions, in order of first mention. */
export function listSecurities({
  securities,
  mentions,
}: Pick<Article, 'securities' | 'mentions'>): NamedSecurity[] {
  const bySecid = groupBySecid(mentions);
  return securities.map((security) => ({ ...security, mentions: bySecid.get(security.secid) ?? [] }));
}

/** Mentions by what they name, both in the order given. */
export function groupBySecid(mentions: Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.secid);
    if (group) group.push(mention);
    else groups.set(mention.secid, [mention]);
  }
  return groups;
}
