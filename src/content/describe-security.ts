import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { ArticleText } from '../model/article.ts';
import type { NamedSecurity } from '../model/list-securities.ts';

/** What the card says, line by line, in the reader's language. */
export interface CardText {
  name: string;
  /** Code, market, kind. */
  identity: string;
  /** How often and where the article names it. */
  places: string;
  /** Why the site's link looks wrong, null where nothing does. */
  doubt: string | null;
}

/** The words of a security's card. Words of the page stay plain text. */
export function describeSecurity(security: NamedSecurity, article: ArticleText): CardText {
  const named = security.mentions.filter((mention) => mention.via !== 'picture');
  const paragraphs = new Set(
    named.map((mention) => article.paragraphs.findIndex((paragraph) => mention.start < paragraph.end) + 1),
  );
  const where = [...paragraphs].slice(0, 6).map((number) => t('cardParagraph', number));
  return {
    name: security.name,
    identity: [security.code, marketName(security.market, security.code), kindName(security)].join(' · '),
    places: [t('cardNamedTimes', named.length), where.join(t('listSeparator'))].join(' · '),
    doubt: named.some((mention) => mention.doubt === 'unlinked') ? t('doubt_unlinked') : null,
  };
}
