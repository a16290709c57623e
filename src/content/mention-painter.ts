import type { ReadPage } from '../extract/read-page.ts';
import { askBackground } from '../messaging/ask.ts';
import type { Article } from '../model/article.ts';
import { offerMentionCards } from './offer-mention-cards.ts';
import { paint } from './paint.ts';

type Found = Pick<Article, 'mentions' | 'securities'>;

/** Paints the mentions of the article, offers their cards, and has the badge tell how many securities there are. */
export class MentionPainter {
  /** Ends the cards that are offered, when others take their place. */
  #offered = new AbortController();
  /** The text that was last asked about, and what the background found in it. */
  #asked: { text: string; found: Promise<Found> } | null = null;
  /** The text of which the badge tells. */
  #counted: string | null = null;

  /** The marked mentions are painted at once; the background knows more names, and what they all stand for. */
  async show({ article, runs }: ReadPage): Promise<void> {
    this.#offered.abort();
    const offered = new AbortController();
    this.#offered = offered;
    if (this.#asked?.text !== article.text) paint('mention', article.mentions, runs);
    const { securities, ...found } = await this.#find(article);
    if (offered.signal.aborted) return; // the page was read again meanwhile
    const mentions = found.mentions.filter((mention) => mention.rejected !== true);
    paint('mention', mentions, runs);
    offerMentionCards({ ...article, mentions, securities }, runs, offered.signal);
    if (this.#counted === article.text) return;
    await askBackground('showCount', new Set(mentions.map(({ secid }) => secid)).size);
    if (this.#offered === offered) this.#counted = article.text;
  }

  /** Offers no cards any more. */
  end(): void {
    this.#offered.abort();
  }

  /** Has the next showing ask anew: what counts as a security has changed, or the badge was cleared. */
  forget(): void {
    this.#asked = null;
    this.#counted = null;
  }

  #find({ id, text, mentions }: ReadPage['article']): Promise<Found> {
    if (this.#asked?.text === text) return this.#asked.found;
    const found = askBackground('findSecurities', { id, text, mentions });
    this.#asked = { text, found };
    found.catch(() => {
      if (this.#asked?.found === found) this.#asked = null; // who asked is told; the next showing asks again
    });
    return found;
  }
}
