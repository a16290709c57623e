import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { hashText } from '../model/hash-text.ts';
import { toPlainWords } from '../model/to-plain-words.ts';
import { toUuid } from '../model/to-uuid.ts';
import type { ArticleCard } from '../model/saved-article.ts';

/*
 * What a merge makes of two versions of one thing. Pure, so that the dry run and the merge itself cannot differ.
 */

/** `conflicting`: two versions with other words, of which neither is later. */
export type Outcome = 'added' | 'updated' | 'same' | 'conflicting';
export type Counts = Record<Outcome, number>;

/** What of an article a merge may change, and by which wordings are told apart. */
export type ArticleFacts = Pick<ArticleCard, 'tags' | 'savedAt' | 'deletedAt' | 'revision'>;

/**
 * Of an article the first reading stays, with the tags of both, and the earlier time of saving. It comes back from the
 * bin unless the other lies in its own.
 */
export function decideArticle(
  kept: ArticleFacts | undefined,
  given: ArticleFacts,
): { outcome: Outcome; facts: ArticleFacts } {
  if (!kept) return { outcome: 'added', facts: pickFacts(given) };
  const facts = {
    tags: [...new Set([...kept.tags, ...given.tags])],
    savedAt: isLater(kept.savedAt, given.savedAt) ? given.savedAt : kept.savedAt,
    deletedAt: given.deletedAt === null ? null : kept.deletedAt,
    revision: kept.revision,
  };
  const isSame =
    facts.tags.length === kept.tags.length &&
    facts.savedAt === kept.savedAt &&
    facts.deletedAt === kept.deletedAt;
  return { outcome: isSame ? 'same' : 'updated', facts };
}

/** Of an article, what a merge may change. */
export function pickFacts({ tags, savedAt, deletedAt, revision }: ArticleFacts): ArticleFacts {
  return { tags, savedAt, deletedAt, revision };
}

/** Whether a file has another wording of an article than the library: it is then kept as a later one, and nothing is lost. */
export function isReworded(kept: ArticleFacts | undefined, given: ArticleFacts): boolean {
  return kept !== undefined && kept.revision !== given.revision;
}

/** What tells two versions of an annotation apart; small, so that a dry run can remember many. */
export interface AnnotationFacts {
  modified: string;
  deleted: string | null;
  /** Fingerprint of the reader's words, tags and marked passage, as other tools leave them. */
  content: string;
  /** Other tools' files know neither of these. */
  colour: string | null;
  about: string | null;
  /** Fingerprint of everything but the times. */
  whole: string;
  /** Whether it knows its place in the text: annotations from other tools do not. */
  hasPlace: boolean;
}

/** The tags of an annotation as other tools leave them, each once, in the order in which they were given. */
export function toPlainTags(annotation: Annotation): string[] {
  return [...new Set(annotationTags(annotation).map(toPlainWords))].filter(Boolean);
}

/** The facts of an annotation that decide a merge. */
export function toAnnotationFacts(annotation: Annotation): AnnotationFacts {
  const { modified, deleted, colour, about, target, articleId } = annotation;
  const words = [
    toPlainWords(noteText(annotation)),
    toPlainTags(annotation).sort(),
    toPlainWords(quoteOf(annotation) ?? ''),
    articleId,
  ];
  return {
    ...{ modified, deleted, colour, about },
    content: hashText(JSON.stringify(words)),
    whole: hashText(JSON.stringify({ ...annotation, modified: '', created: '', deleted: '' })),
    hasPlace: target.selector.some(({ type }) => type === 'TextPositionSelector'),
  };
}

/**
 * Of two versions of an annotation the later stays; the one that is here where neither is. It comes back from the bin
 * unless the other lies in its own.
 */
export function decideAnnotation(
  kept: AnnotationFacts | undefined,
  given: AnnotationFacts,
): { outcome: Outcome; stays: 'kept' | 'given'; deleted: string | null } {
  if (!kept) return { outcome: 'added', stays: 'given', deleted: given.deleted };
  const deleted = given.deleted === null ? null : kept.deleted;
  const isSame =
    given.content === kept.content &&
    (given.colour ?? kept.colour) === kept.colour &&
    (given.about ?? kept.about) === kept.about;
  if (isLater(given.modified, kept.modified)) {
    const isLesser = isSame && kept.hasPlace && !given.hasPlace;
    if (!isLesser && given.whole !== kept.whole) return { outcome: 'updated', stays: 'given', deleted };
  } else if (!isSame && !isLater(kept.modified, given.modified))
    return { outcome: 'conflicting', stays: 'kept', deleted };
  return { outcome: deleted === kept.deleted ? 'same' : 'updated', stays: 'kept', deleted };
}

/**
 * A later version of an annotation in the place of the one that is here. Another tool's file knows less of it than we do:
 * of the same passage our place, colour and findings stay.
 */
export function replaceAnnotation(kept: Annotation, given: Annotation): Annotation {
  const isLesser = toAnnotationFacts(kept).hasPlace && !toAnnotationFacts(given).hasPlace;
  if (!isLesser || quoteOf(kept) !== quoteOf(given)) return given;
  const { target, revision, paragraphHash, secids, figures } = kept;
  const [colour, about] = [given.colour ?? kept.colour, given.about ?? kept.about];
  return { ...given, target, revision, paragraphHash, secids, figures, colour, about };
}

/** The other of two annotations in conflict, under an id of its own that is always the same for its words. */
export function conflictCopy(given: Annotation): Annotation {
  const { content, colour, about } = toAnnotationFacts(given);
  return { ...given, id: toUuid([given.id, content, colour ?? '', about ?? ''].join('\n')) };
}

/** Whether the first ISO 8601 time is after the second; a time that cannot be read is before all others. */
function isLater(one: string, other: string): boolean {
  return (Date.parse(one) || 0) > (Date.parse(other) || 0);
}
