import type { Passage } from '../model/passage.ts';

/** The passage without white space at its edges and with whole surrogate pairs; empty where it has nothing else. */
export function trimPassage(text: string, { start, end }: Passage): Passage {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (from < to && isBlank(text, to - 1)) to -= 1;
  if (cutsPair(text, from)) from -= 1;
  if (cutsPair(text, to)) to += 1;
  return { start: from, end: to };
}

/** Whether an offset lies in the middle of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
