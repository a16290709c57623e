import { style } from './style.ts';

/** Events that end with our elements: the page has shortcuts of its own, and is not to hear what the reader types. */
const ownEvents = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'copy', 'cut', 'paste'] as const;

/**
 * The one element of ours in the page, with a closed shadow root: the site can neither read nor style what is in it.
 */
export function createHost(): { host: HTMLElement; root: HTMLElement; focusBar: () => void } {
  const host = document.createElement('tickermark-annotator');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const root = document.createElement('div');
  shadow.append(sheet, root);
  for (const name of ownEvents)
    host.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  document.documentElement.append(host);
  const focusBar = () => root.querySelector<HTMLElement>('.highlight-bar button')?.focus();
  return { host, root, focusBar };
}
