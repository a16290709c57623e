import type { Article } from './article.ts';
import type { Mention } from './mention.ts';
import type { Security } from './security.ts';

/** A security with every place where the article names it, in the order of the text. */
export interface NamedSecurity extends Security {
  mentions: Mention[];
}

/** The securities of an article with their mentions, in order of first mention; what the reader rejected is left out. */
export function listSecurities({
  securities,
  mentions,
}: Pick<Article, 'securities' | 'mentions'>): NamedSecurity[] {
  return withMentions(
    securities,
    mentions.filter((mention) => mention.rejected !== true),
  );
}

/** What the reader rejected in an article: each security once, with those of its mentions. */
export function listRejected({
  securities,
  mentions,
}: Pick<Article, 'securities' | 'mentions'>): NamedSecurity[] {
  return withMentions(
    securities,
    mentions.filter((mention) => mention.rejected === true),
  );
}

function withMentions(securities: Security[], mentions: Mention[]): NamedSecurity[] {
  const bySecid = groupBySecid(mentions);
  return securities.flatMap((security) => {
    const named = bySecid.get(security.secid);
    return named ? [{ ...security, mentions: named }] : [];
  });
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

/** What an article calls a security; its secid where it names none such. */
export function securityNameIn({ securities }: Pick<Article, 'securities'>, secid: string): string {
  return securities.find((security) => security.secid === secid)?.name ?? secid;
}
