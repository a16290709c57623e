import type { Passage } from '../model/passage.ts';
import type { SearchHit, SearchPlace } from '../model/search-hit.ts';
import { foldText } from './fold-text.ts';
import type { SearchDocument, SearchField } from './search-document.ts';

const before = 24;
const length = 100;

/** Which field a snippet is taken from, where several match: the reader's own words first. */
const places: SearchPlace[] = ['note', 'body', 'tag', 'security', 'title'];

/** What of a hit shows why it was found; `words` are folded. Without words the beginning of the text stands for it. */
export function toSnippet(
  document: SearchDocument,
  words: string[],
): Pick<SearchHit, 'snippet' | 'where' | 'annotationId'> {
  const field = findField(document, words) ?? document.fields.find(({ where }) => where === 'title');
  const isShownElsewhere = !field || field.where === 'title';
  const shown = isShownElsewhere ? document.fields.find(({ where }) => where === 'body') : field;
  const snippet = shown ? cut(shown, isShownElsewhere ? [] : words) : { text: '', marks: [] };
  const { where = 'body', annotationId } = field ?? {};
  return { snippet, where, ...(annotationId !== undefined && { annotationId }) };
}

/** Where words stand in a text, in order; what overlaps or touches is one passage. */
export function findMarks(folded: string, words: string[]): Passage[] {
  const found: Passage[] = [];
  for (const word of words) {
    let start = folded.indexOf(word);
    while (start >= 0 && word !== '') {
      found.push({ start, end: start + word.length });
      start = folded.indexOf(word, start + word.length);
    }
  }
  const marks: Passage[] = [];
  for (const passage of found.sort((one, other) => one.start - other.start)) {
    const last = marks.at(-1);
    if (last && passage.start <= last.end) last.end = Math.max(last.end, passage.end);
    else marks.push({ ...passage });
  }
  return marks;
}

function findField({ fields }: SearchDocument, words: string[]): SearchField | undefined {
  for (const place of places) {
    const field = fields.find(
      ({ where, folded }) => where === place && words.some((word) => folded.includes(word)),
    );
    if (field) return field;
  }
  return undefined;
}

/** A piece of a field around the first word in it. */
function cut({ text, folded }: SearchField, words: string[]): { text: string; marks: Passage[] } {
  const starts = words.map((word) => folded.indexOf(word)).filter((start) => start >= 0);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  const start = avoidHalf(text, Math.max(0, first - before));
  const end = avoidHalf(text, Math.min(text.length, start + length));
  const piece = text.slice(start, end);
  return { text: piece, marks: findMarks(foldText(piece), words) };
}

/** The place before a character of two code units, for a place in the middle of one. */
function avoidHalf(text: string, place: number): number {
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(place - 1)) && /[\udc00-\udfff]/.test(text.charAt(place));
  return isHalf ? place - 1 : place;
}
