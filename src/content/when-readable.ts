import { readThisPage } from './read-this-page.ts';
import type { ThisPage } from './read-this-page.ts';

/** How long a page of the mobile site may take to fill itself, and how long it must be still to be read. */
const patienceMilliseconds = 15_000;
const stillMilliseconds = 200;

/**
 * Hands over the article of this page: at once, or as soon as a page that brings its text later has it. Nothing is
 * watched on a page that is no article, or longer than the page may take.
 */
export function whenReadable(onRead: (page: ThisPage & { state: 'article' }) => void): void {
  const page = readThisPage();
  if (page.state === 'article') onRead(page);
  if (page.state !== 'unreadable') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(lookAgain, stillMilliseconds);
  });
  // A page that is never still, as one with a running clock, is looked at once more at the end.
  const end = setTimeout(() => {
    stop();
    lookAgain();
  }, patienceMilliseconds);
  observer.observe(document, { childList: true, subtree: true, characterData: true });

  function lookAgain(): void {
    const later = readThisPage();
    if (later.state !== 'article') return;
    stop();
    onRead(later);
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  }
}
