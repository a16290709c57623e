const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The last edge of a word at or before a place in a text; a paragraph's edges are such. */
export function wordStartUpTo(text: string, at: number): number {
  return wordAround(text, at)?.start ?? at;
}

/** The first edge of a word at or behind a place in a text; a paragraph's edges are such. */
export function wordEndFrom(text: string, at: number): number {
  return wordAround(text, at)?.end ?? at;
}

/** The word that a place cuts in two; null for a place between words. */
function wordAround(text: string, at: number): { start: number; end: number } | null {
  // Behind a sentence, where nearly all places lie, no word goes on; to look for one takes far longer.
  if (at <= 0 || at >= text.length || /[\s。！？]/.test(text.slice(at - 1, at))) return null;
  if (text[at] === '\n') return null;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  const word = segmenter.segment(line).containing(at - lineStart);
  if (word === undefined || word.index === at - lineStart) return null;
  return { start: lineStart + word.index, end: lineStart + word.index + word.segment.length };
}
