import { t } from '../locale/translate.ts';
import tokens from '../ui/tokens.css?inline';
import type { CardText } from './to-card-text.ts';
import style from './mention-card.css?inline';

const gap = 6;

/**
 * The card beside a mention. It lives in one host element of ours with a closed shadow root, so that the site can
 * neither read nor style it; the host is added when the first card is shown.
 */
export class MentionCard {
  readonly #host = document.createElement('tickermark-card');
  readonly #card = document.createElement('section');

  constructor() {
    const sheet = document.createElement('style');
    sheet.textContent = tokens + style;
    this.#card.setAttribute('role', 'status');
    this.#card.hidden = true;
    this.#host.attachShadow({ mode: 'closed' }).append(sheet, this.#card);
  }

  /** Whether an event of the page happened on the card. */
  contains(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Shows the words beside a mention. */
  show(text: CardText, beside: DOMRect): void {
    const lines = [
      toLine('name', text.name),
      toLine('identity', text.identity),
      toLine('places', text.places),
    ];
    if (text.doubt !== null) lines.push(toLine('doubt', text.doubt));
    this.#card.replaceChildren(...lines);
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    this.#card.hidden = false;
    this.moveTo(beside);
  }

  /** Puts the card below a place of the viewport, or above it where there is no room. */
  moveTo(beside: DOMRect): void {
    const { width, height } = this.#card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(gap, Math.min(beside.left, clientWidth - width - gap));
    const below = beside.bottom + gap;
    const fitsBelow = below + height <= clientHeight || beside.top - gap - height < 0;
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${fitsBelow ? below : beside.top - gap - height}px`;
  }

  /** Adds how many saved articles name the security as well. */
  addSavedCount(count: number): void {
    this.#card.append(toLine('saved', t('cardAlsoSaved', count)));
  }

  hide(): void {
    this.#card.hidden = true;
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.#host.remove();
  }
}

function toLine(name: string, words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = name;
  line.textContent = words;
  return line;
}
