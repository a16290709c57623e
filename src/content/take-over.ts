import { isCutOff } from '../messaging/is-cut-off.ts';

/** Told to the page when a content script of ours starts; one of an older version that is still there ends itself. */
const startEvent = 'tickermark-start';

/** Elements of ours in the page. One that holds words which could not be kept has the attribute, and stays. */
const hosts = 'tickermark-card, tickermark-annotator';
export const keepAttribute = 'data-unsaved';

/**
 * Takes the page over from a script of an older version: an update leaves it in the page, cut off. In Firefox it cannot
 * even end itself, so what it left in the page is taken away.
 */
export function takeOver(): void {
  document.dispatchEvent(new Event(startEvent));
  for (const host of document.querySelectorAll(hosts)) if (!host.hasAttribute(keepAttribute)) host.remove();
}

/** Calls when a newer version has taken over. A page that tells the same in vain is not heard. */
export function whenTakenOver(onEnd: () => void): void {
  document.addEventListener(startEvent, () => {
    if (isCutOff()) onEnd();
  });
}
