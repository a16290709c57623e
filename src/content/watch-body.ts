import type { TextRun } from '../model/text-run.ts';

/** How long the text must be still before it is read again, and how long a text that never is may go unread. */
const stillMilliseconds = 200;
const longestMilliseconds = 1000;

/**
 * Calls back when the part of the page that carries the text has changed and is still again: late content, filled quote
 * spans, paragraphs rendered anew, more text put beside the first. What changes elsewhere in the page, as our own elements
 * do, costs nothing.
 */
export function watchBody(runs: TextRun[], onChange: () => void, signal: AbortSignal): void {
  const body = commonParent(runs);
  if (!body) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const observer = new MutationObserver((records) => {
    if (body.isConnected && !records.some((record) => isAbout(record, body))) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    const wait = Math.min(stillMilliseconds, firstChange + longestMilliseconds - now);
    timer = setTimeout(() => {
      timer = undefined;
      onChange();
    }, wait);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/**
 * Whether a change may be one of the text: it lies in what carries it, or words came beside that. A first paragraph that
 * stands alone is not yet all that the page has to say; what is put at the end of the document, as dialogs are, is not its.
 */
function isAbout({ target, addedNodes }: MutationRecord, body: Node): boolean {
  if (body.contains(target)) return true;
  const isAround = target !== document.body && document.body.contains(target) && target.contains(body);
  return isAround && [...addedNodes].some((node) => node.textContent?.trim());
}

/** The nearest element around all of the text. */
function commonParent(runs: TextRun[]): Node | null {
  const [first, last] = [runs[0]?.node, runs.at(-1)?.node];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}
