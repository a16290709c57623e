import { groupBySecid } from '../../model/list-securities.ts';
import type { Mention } from '../../model/mention.ts';
import { toSecurity } from '../../model/secid.ts';
import type { Security } from '../../model/security.ts';
import type { Lexicon } from './parse-lexicon.ts';

/**
 * The securities that the mentions name, each once, in order of first mention. A security bears the words that the site
 * links; else the name that the lexicon knows, else the words found, at last its code. Only the lexicon tells the kind
 * of a board.
 */
export function nameSecurities(mentions: Mention[], lexicon: Lexicon): Security[] {
  return [...groupBySecid(mentions)].flatMap(([secid, named]) => {
    const known = lexicon.securities.get(secid);
    const security = toSecurity(secid, '');
    if (!security) return [];
    const linked = named.find(({ via, surface }) => surface !== '' && (via === 'link' || via === 'repeat'));
    const found = named.find(({ surface }) => surface !== '');
    const name = linked?.surface ?? (known?.name || found?.surface) ?? security.code;
    return [{ ...security, name, boardKind: known?.boardKind ?? security.boardKind }];
  });
}
