import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { hashText } from '../model/hash-text.ts';
import { toPlainWords } from '../model/to-plain-words.ts';
import { toPlainTags } from './merge-decisions.ts';

/*
 * How an annotation is known again that comes from a file without its name: Readwise's tables and other tools' files know
 * the words of a highlight, but not which one it is. Pure, as merge-decisions.ts.
 */

/** What tells an annotation when its name is not known. Marked words and note are fingerprints, "" for none. */
export interface Likeness {
  quote: string;
  note: string;
  tags: string[];
  created: string;
  modified: string;
  deleted: string | null;
}

/** The likeness of an annotation. */
export function toLikeness(annotation: Annotation): Likeness {
  const { created, modified, deleted } = annotation;
  return {
    quote: toFingerprint(quoteOf(annotation) ?? ''),
    note: toFingerprint(noteText(annotation)),
    tags: toPlainTags(annotation),
    ...{ created, modified, deleted },
  };
}

/**
 * How much one annotation of an article looks like another; 0 when they are two. The same words with the same note are one
 * annotation, and so are the same words marked in the same second. One that does not lie in the bin goes first.
 */
export function rateLikeness(kept: Likeness, given: Likeness): number {
  const [[keptWords, keptNote], [givenWords, givenNote]] = [asRow(kept), asRow(given)];
  if (keptWords !== givenWords) return 0;
  const rate = (secondOf(kept) === secondOf(given) ? 4 : 0) + (keptNote === givenNote ? 2 : 0);
  return rate === 0 ? 0 : rate + (kept.deleted === null ? 1 : 0);
}

/** What becomes of an annotation that was known again, and which words of the other it takes. */
export interface AlikeDecision {
  outcome: 'updated' | 'same' | 'conflicting';
  takes: 'nothing' | 'tags' | 'all';
  deleted: string | null;
}

/**
 * What the one that was known again brings. What such a file does not know is no change; tags are added. Other words of the
 * reader are taken only from a file that says when they were changed.
 */
export function decideAlike(kept: Likeness, given: Likeness): AlikeDecision {
  const deleted = given.deleted === null ? null : kept.deleted;
  const [keptTime, givenTime] = [kept.modified, given.modified].map((time) => Date.parse(time) || 0);
  if (hasOtherWords(kept, given) && Number(givenTime) >= Number(keptTime)) {
    const isTold = givenTime !== keptTime && given.modified !== given.created;
    return isTold
      ? { outcome: 'updated', takes: 'all', deleted }
      : { outcome: 'conflicting', takes: 'nothing', deleted: kept.deleted };
  }
  const hasNewTags = given.tags.some((tag) => !kept.tags.includes(tag));
  if (hasNewTags) return { outcome: 'updated', takes: 'tags', deleted };
  return { outcome: deleted === kept.deleted ? 'same' : 'updated', takes: 'nothing', deleted };
}

/** Whether the other one marks or says what is not here. A table's words may be the note of one that marks none. */
function hasOtherWords(kept: Likeness, given: Likeness): boolean {
  const marksOthers = given.quote !== '' && given.quote !== asRow(kept)[0];
  const isKeptQuote = given.quote === '' && given.note === kept.quote;
  return marksOthers || (given.note !== '' && given.note !== kept.note && !isKeptQuote);
}

/** The likeness of what is here when it was so decided. */
export function likenessAfter(kept: Likeness, given: Likeness, { takes, deleted }: AlikeDecision): Likeness {
  const tags = takes === 'nothing' ? kept.tags : [...new Set([...kept.tags, ...given.tags])];
  if (takes !== 'all') return { ...kept, tags, deleted };
  const [quote, note] = [given.quote || kept.quote, given.note || kept.note];
  return { ...kept, quote, note, tags, modified: given.modified, deleted };
}

/**
 * The annotation that is here with the tags, and with `takes` "all" the words and the time, of the one that was known again.
 * What was found of a passage that is marked no more goes with it.
 */
export function takeAlike(kept: Annotation, given: Annotation, takes: 'tags' | 'all'): Annotation {
  const [here, there] = [toLikeness(kept), toLikeness(given)];
  const tags = given.body.filter(
    ({ purpose, value }) => purpose === 'tagging' && !here.tags.includes(toPlainWords(value)),
  );
  if (takes === 'tags') return { ...kept, body: [...kept.body, ...tags] };
  const isNote = ({ purpose }: Annotation['body'][number]) => purpose === 'commenting';
  const notes = (there.note === '' ? kept : given).body.filter(isNote);
  const body = [...notes, ...kept.body.filter((one) => !isNote(one)), ...tags];
  const { target, revision, paragraphHash, secids, figures } =
    there.quote === '' || there.quote === here.quote ? kept : given;
  return { ...kept, body, target, revision, paragraphHash, secids, figures, modified: given.modified };
}

/** Words and note as a table has them, which has no other place for a note on a whole page than that of marked words. */
function asRow({ quote, note }: Likeness): [words: string, note: string] {
  return quote === '' ? [note, ''] : [quote, note];
}

/** "" for no words. */
function toFingerprint(text: string): string {
  const words = toPlainWords(text);
  return words === '' ? '' : hashText(words);
}

function secondOf({ created }: Likeness): number {
  return Math.floor((Date.parse(created) || 0) / 1000);
}
