import { markSelector, readMark } from '../extract/read-mark.ts';
import { askBackground } from '../messaging/ask.ts';
import type { ArticleText } from '../model/article.ts';
import { listSecurities } from '../model/list-securities.ts';
import type { NamedSecurity } from '../model/list-securities.ts';
import { describeSecurity } from './describe-security.ts';
import { MentionCard } from './mention-card.ts';

/** Long enough not to flicker while the pointer crosses the text. */
const openMilliseconds = 150;
const closeMilliseconds = 250;

/** Offers a card on the mentions of the article: while the pointer rests on one, or while one has the keyboard's focus. */
export function offerMentionCards(article: ArticleText): void {
  const securities = new Map(listSecurities(article.mentions).map((security) => [security.secid, security]));
  if (securities.size === 0) return;
  const offer = new CardOffer(article, securities);
  document.addEventListener('pointerover', (event) => {
    offer.pointAt(event.target);
  });
  document.addEventListener('focusin', (event) => {
    offer.show(event.target);
  });
  document.addEventListener('focusout', () => {
    offer.hideLater();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') offer.hide();
  });
  document.addEventListener(
    'scroll',
    () => {
      offer.hide();
    },
    { passive: true, capture: true },
  );
}

/** Which mention the card belongs to, and when it comes and goes. */
class CardOffer {
  readonly #article: ArticleText;
  readonly #securities: Map<string, NamedSecurity>;
  readonly #card = new MentionCard();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shownFor: Element | null = null;

  constructor(article: ArticleText, securities: Map<string, NamedSecurity>) {
    this.#article = article;
    this.#securities = securities;
  }

  /** The pointer came to another element: soon show its card, or put the card away. */
  pointAt(target: EventTarget | null): void {
    if (this.#card.contains(target)) {
      clearTimeout(this.#timer);
      return;
    }
    const mention = this.#findMention(target);
    if (!mention) this.hideLater();
    else if (mention.element !== this.#shownFor)
      this.#after(openMilliseconds, () => {
        this.show(mention.element);
      });
    else clearTimeout(this.#timer);
  }

  show(target: EventTarget | null): void {
    const mention = this.#findMention(target);
    if (!mention) return;
    clearTimeout(this.#timer);
    this.#shownFor = mention.element;
    this.#card.show(
      describeSecurity(mention.security, this.#article),
      mention.element.getBoundingClientRect(),
    );
    void this.#tellSaved(mention.element, mention.security.secid);
  }

  hideLater(): void {
    if (this.#shownFor)
      this.#after(closeMilliseconds, () => {
        this.hide();
      });
    else clearTimeout(this.#timer);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#shownFor = null;
    this.#card.hide();
  }

  async #tellSaved(element: Element, secid: string): Promise<void> {
    const count = await askBackground('countArticlesNaming', { secid, exceptId: this.#article.id });
    if (this.#shownFor === element && count > 0) this.#card.addSavedCount(count);
  }

  #findMention(target: EventTarget | null): { element: Element; security: NamedSecurity } | null {
    const element = target instanceof Element ? target.closest(markSelector) : null;
    const mark = element && readMark(element);
    const security = mark && this.#securities.get(mark.secid);
    return element && security ? { element, security } : null;
  }

  #after(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, milliseconds);
  }
}
