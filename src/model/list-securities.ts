import type { Mention } from './mention.ts';
import type { Security } from './security.ts';
import { toSecurity } from './secid.ts';

/** A security with every place where the article names it, in the order of the text. */
export interface NamedSecurity extends Security {
  mentions: Mention[];
}

/** The securities that an article names, each once, in order of first mention; named as the text first names it. */
export function listSecurities(mentions: Mention[]): NamedSecurity[] {
  const bySecid = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = bySecid.get(mention.secid);
    if (known) known.push(mention);
    else bySecid.set(mention.secid, [mention]);
  }
  return [...bySecid].flatMap(([secid, named]) => {
    const name = named.find((mention) => mention.surface !== '')?.surface ?? '';
    const security = toSecurity(secid, name);
    return security ? [{ ...security, mentions: named }] : [];
  });
}
