import type { Passage } from '../model/passage.ts';
import { wordEndFrom, wordStartUpTo } from './word-edges.ts';

/** The terms by which a browser finds a passage, pieces of the text as they stand in it; "" for those that it needs not. */
export interface TextDirective {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** Passages up to this length are named whole; of longer ones, and of those over several paragraphs, the two edges. */
const longestWhole = 60;
const edgeLength = 12;
/** How much of the words around a passage is named, at least: more only where less does not tell it from others. */
const contextLengths = [10, 20, 40];

/**
 * The terms for a passage of an article's text (paragraphs joined by "\n"), null where it has no words. What surrounds it
 * is named only where the passage's own words stand at several places, or begin or end within a word: browsers look only
 * at whole words.
 */
export function toTextDirective(text: string, passage: Passage): TextDirective | null {
  const place = withoutBlanks(text, passage);
  if (place === null) return null;
  const own = toOwnTerms(text, place);
  const isWhole = {
    before: wordStartUpTo(text, place.start) === place.start,
    after: wordEndFrom(text, place.end) === place.end,
  };
  if (isWhole.before && isWhole.after && isOnly(text, own, place)) return own;
  let directive = own;
  for (const length of contextLengths) {
    const prefix = contextBefore(text, place.start, length);
    const suffix = contextAfter(text, place.end, length);
    const cut = { ...own, prefix: isWhole.before ? '' : prefix, suffix: isWhole.after ? '' : suffix };
    if (isOnly(text, cut, place)) return cut;
    directive = { ...own, prefix, suffix };
    if (isOnly(text, directive, place)) return directive;
  }
  return directive;
}

function withoutBlanks(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** The passage itself, or its two edges, each inside one paragraph. */
function toOwnTerms(text: string, { start, end }: Passage): TextDirective {
  const words = text.slice(start, end);
  const whole = { prefix: '', start: words, end: '', suffix: '' };
  const lines = words.includes('\n');
  if (!lines && words.length <= longestWhole) return whole;
  const firstEnd = lines ? start + words.indexOf('\n') : end;
  const lastStart = lines ? start + words.lastIndexOf('\n') + 1 : start;
  const startEnd = Math.min(wordEndFrom(text, Math.min(start + edgeLength, firstEnd)), firstEnd);
  const endStart = Math.max(wordStartUpTo(text, Math.max(end - edgeLength, lastStart)), lastStart);
  // One word may be longer than both edges: there is nothing to leave out between them.
  if (startEnd >= endStart) return whole;
  return { ...whole, start: text.slice(start, startEnd), end: text.slice(endStart, end) };
}

function contextBefore(text: string, at: number, length: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at === 0 ? '' : text.slice(wordStartUpTo(text, Math.max(at - length, lineStart)), at);
}

function contextAfter(text: string, at: number, length: number): string {
  const lineEnd = text.indexOf('\n', at);
  return text.slice(at, wordEndFrom(text, Math.min(at + length, lineEnd === -1 ? text.length : lineEnd)));
}

/** Whether the terms lead to that passage and to no other. */
function isOnly(text: string, { prefix, start, end, suffix }: TextDirective, place: Passage): boolean {
  const first = prefix + start;
  const last = end + suffix;
  const ends: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const from = at + first.length;
    const found = end === '' && !text.startsWith(last, from) ? -1 : text.indexOf(last, from);
    if (found < 0) continue;
    ends.push(found + end.length);
    if (ends.length > 1 || at + prefix.length !== place.start) return false;
  }
  return ends[0] === place.end;
}
