import { explainDoubt } from '../locale/explain-doubt.ts';
import { kindName } from '../locale/kind-name.ts';
import { marketName } from '../locale/market-name.ts';
import { t } from '../locale/translate.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';

/** What a card has to know of the article. */
export type MentionedArticle = Pick<Article, 'id' | 'paragraphs' | 'mentions' | 'securities'>;

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

const mostPlaces = 6;

/** The words of a mention's card. Words of the page stay plain text. */
export function toCardText(mention: Mention, article: MentionedArticle): CardText {
  const { secid, doubt } = mention;
  const security = article.securities.find((one) => one.secid === secid);
  return {
    name: security?.name ?? mention.surface,
    identity: security
      ? [security.code, marketName(security.market, security.code), kindName(security)].join(' · ')
      : secid,
    places: toPlaces(secid, article),
    doubt: doubt && t('cardDoubt', explainDoubt(doubt)),
  };
}

function toPlaces(secid: string, { mentions, paragraphs }: MentionedArticle): string {
  const starts = mentions
    .filter((one) => one.secid === secid && one.via !== 'picture')
    .map(({ start }) => start);
  const numbers = starts.map((start) => paragraphs.findIndex(({ end }) => start < end) + 1);
  const where = [...new Set(numbers)].slice(0, mostPlaces).map((number) => t('cardParagraph', number));
  return [t('cardNamedTimes', starts.length), where.join(t('listSeparator'))].join(' · ');
}
