import { askBackground } from '../messaging/ask.ts';
import type { TextRun } from '../model/text-run.ts';
import { toCardText } from './to-card-text.ts';
import type { MentionedArticle } from './to-card-text.ts';
import { MentionCard } from './mention-card.ts';
import type { Mention } from '../model/mention.ts';
import { type Found, PassageFinder } from './passage-finder.ts';

/** Long enough not to flicker while the pointer crosses the text. */
const openMilliseconds = 150;
const closeMilliseconds = 250;

/**
 * Offers a card on the mentions of the article: while the pointer rests on one, or while one has the
 * keyboard's focus, until the signal.
 */
export function offerMentionCards(article: MentionedArticle, runs: TextRun[], signal: AbortSignal): void {
  if (article.mentions.length === 0) return;
  const offer = new CardOffer(article);
  const finder = new PassageFinder(article.mentions, runs);
  const followPointer = ({ target, clientX, clientY }: PointerEvent) => {
    if (!offer.isOn(target)) offer.pointAt(finder.atPoint(clientX, clientY)[0] ?? null);
  };
  const findFocused = () => {
    const focused = document.activeElement === document.body ? null : document.activeElement;
    return focused && finder.inElement(focused);
  };
  const showFocused = () => {
    const found = findFocused();
    if (found) offer.show(found);
  };
  const followScroll = () => {
    offer.follow(findFocused);
  };
  const hide = () => {
    offer.hide();
  };
  document.addEventListener('pointermove', followPointer, { signal });
  document.addEventListener('focusin', showFocused, { signal });
  document.addEventListener('focusout', hide, { signal });
  document.addEventListener('scroll', followScroll, { passive: true, capture: true, signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') hide();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    offer.end();
  });
  showFocused(); // the reader may have been faster than the background
}

/** Which mention the card belongs to, and when it comes and goes. */
class CardOffer {
  readonly #article: MentionedArticle;
  readonly #card = new MentionCard();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The mention that the card tells of, null while it is away. */
  #shown: Mention | null = null;
  /** The mention that is shown, or will be when the timer ends. */
  #pointedAt: Mention | null = null;

  constructor(article: MentionedArticle) {
    this.#article = article;
  }

  /** Whether an event happened on the card itself, which then stays until the pointer leaves it too. */
  isOn(target: EventTarget | null): boolean {
    const isOn = this.#card.contains(target);
    if (isOn) {
      clearTimeout(this.#timer);
      this.#pointedAt = this.#shown;
    }
    return isOn;
  }

  /** The pointer is on a mention, or on none: soon show its card, or put the card away. */
  pointAt(found: Found<Mention> | null): void {
    const mention = found?.item ?? null;
    if (mention === this.#pointedAt) return;
    this.#pointedAt = mention;
    clearTimeout(this.#timer);
    const change = () => {
      if (found) this.show(found);
      else this.hide();
    };
    this.#timer = setTimeout(change, found ? openMilliseconds : closeMilliseconds);
  }

  show({ item: mention, box }: Found<Mention>): void {
    clearTimeout(this.#timer);
    this.#pointedAt = mention;
    this.#shown = mention;
    this.#card.show(toCardText(mention, this.#article), box);
    // Without an answer the card says what the article says; nobody in the page can do more about it.
    this.#tellSaved(mention).catch(console.error);
  }

  /** The page scrolls: the card of the mention that has the focus goes along, as focusing itself scrolls; others go away. */
  follow(findFocused: () => Found<Mention> | null): void {
    const found = this.#shown && findFocused();
    if (found && found.item === this.#shown) this.#card.moveTo(found.box);
    else this.hide();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#pointedAt = null;
    this.#shown = null;
    this.#card.hide();
  }

  /** Takes the card out of the page for good. */
  end(): void {
    this.hide();
    this.#card.remove();
  }

  async #tellSaved(mention: Mention): Promise<void> {
    const { id } = this.#article;
    const count = await askBackground('countArticlesNaming', { secid: mention.secid, exceptId: id });
    if (this.#shown === mention && count > 0) this.#card.addSavedCount(count);
  }
}
