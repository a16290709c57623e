import { toRange } from '../anchor/to-range.ts';
import type { Passage } from '../model/passage.ts';
import { paint } from './paint.ts';
import { readThisPage } from './read-this-page.ts';

/** How long a passage stays painted after the reader was taken to it. */
const flashMilliseconds = 2500;

let flashTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to a passage of the canonical text and paints it for a moment.
 * False when `text` no longer stands there or anywhere else in the page.
 */
export function showPassage({ start, end, text }: Passage & { text: string }): boolean {
  const page = readThisPage();
  if (page.state !== 'article') return false;
  const { article, runs } = page;
  const passage = findText(article.text, { start, end }, text);
  const range = passage && toRange(runs, passage);
  if (!range) return false;
  // In a tab behind another nothing moves smoothly: it would arrive only when the reader comes back.
  const jumps = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = jumps ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  paint('passage', [passage], runs);
  clearTimeout(flashTimer);
  flashTimer = setTimeout(() => {
    paint('passage', [], []);
  }, flashMilliseconds);
  return true;
}

/** Where the words stand now: where they stood, or at the one other place that has them. */
function findText(text: string, passage: Passage, words: string): Passage | null {
  if (words === '') return null;
  if (text.slice(passage.start, passage.end) === words) return passage;
  const start = text.indexOf(words);
  const isUnique = start >= 0 && text.lastIndexOf(words) === start;
  return isUnique ? { start, end: start + words.length } : null;
}
