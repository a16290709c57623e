import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { hashText } from '../model/hash-text.ts';
import { toPlainWords } from '../model/to-plain-words.ts';

/*
 * How an annotation is known again that comes from a file without its name: Readwise's tables and other tools' files know
 * the words of a highlight, but not which one it is. Pure, as merge-decisions.ts.
 */

/** What tells an annotation when its name is not known. The words are fingerprints; `note` is "" for no words. */
export interface Likeness {
  words: string;
  note: string;
  tags: string[];
  created: string;
  modified: string;
  deleted: string | null;
}

/** The likeness of an annotation. A note without a marked passage counts as marked words: tables have no other place for it. */
export function toLikeness(annotation: Annotation): Likeness {
  const { body, created, modified, deleted } = annotation;
  const quote = toPlainWords(quoteOf(annotation) ?? '');
  const note = toPlainWords(noteText(annotation));
  const tags = body.map(({ purpose, value }) => (purpose === 'tagging' ? toPlainWords(value) : ''));
  return {
    words: hashText(quote || note),
    note: quote === '' || note === '' ? '' : hashText(note),
    tags: [...new Set(tags)].filter(Boolean),
    ...{ created, modified, deleted },
  };
}

/**
 * How much one annotation of an article looks like another; 0 when they are two. The same words with the same note are one
 * annotation, and so are the same words marked in the same second. One that does not lie in the bin goes first.
 */
export function rateLikeness(kept: Likeness, given: Likeness): number {
  if (kept.words !== given.words) return 0;
  const rate = (secondOf(kept) === secondOf(given) ? 4 : 0) + (kept.note === given.note ? 2 : 0);
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
  if (given.note !== '' && given.note !== kept.note && Number(givenTime) >= Number(keptTime)) {
    const isTold = givenTime !== keptTime && given.modified !== given.created;
    return isTold
      ? { outcome: 'updated', takes: 'all', deleted }
      : { outcome: 'conflicting', takes: 'nothing', deleted: kept.deleted };
  }
  const hasNewTags = given.tags.some((tag) => !kept.tags.includes(tag));
  if (hasNewTags) return { outcome: 'updated', takes: 'tags', deleted };
  return { outcome: deleted === kept.deleted ? 'same' : 'updated', takes: 'nothing', deleted };
}

/** The likeness of what is here when it was so decided. */
export function likenessAfter(kept: Likeness, given: Likeness, { takes, deleted }: AlikeDecision): Likeness {
  const tags = takes === 'nothing' ? kept.tags : [...new Set([...kept.tags, ...given.tags])];
  const { note, modified } = takes === 'all' ? given : kept;
  return { ...kept, note, tags, modified, deleted };
}

/** The annotation that is here with the tags, and with `takes` "all" the words and the time, of the one that was known again. */
export function takeAlike(kept: Annotation, given: Annotation, takes: 'tags' | 'all'): Annotation {
  const isNote = ({ purpose }: Annotation['body'][number]) => purpose === 'commenting';
  const names = new Set(toLikeness(kept).tags);
  const tags = given.body.filter(
    ({ purpose, value }) => purpose === 'tagging' && !names.has(toPlainWords(value)),
  );
  if (takes === 'tags') return { ...kept, body: [...kept.body, ...tags] };
  const others = kept.body.filter((body) => !isNote(body));
  return { ...kept, body: [...given.body.filter(isNote), ...others, ...tags], modified: given.modified };
}

function secondOf({ created }: Likeness): number {
  return Math.floor((Date.parse(created) || 0) / 1000);
}
