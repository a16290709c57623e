import { annotationTags, withTags } from '../model/change-annotation.ts';
import type { Annotation } from '../model/annotation.ts';
import { followArticle } from './follow-article.ts';
import type { Database } from './schema.ts';
import { write } from './transact.ts';

/** What a change of annotations did: those that it changed, and the articles that it concerns. */
export interface ChangedNotes {
  before: Annotation[];
  articleIds: string[];
}

/** Puts annotations into the bin, or takes them out (`now` null); those that are there already stay as they are. */
export function binNotes(
  database: Database,
  ids: string[],
  now: string | null = new Date().toISOString(),
): Promise<ChangedNotes> {
  return change(database, ids, (annotation) =>
    (annotation.deleted === null) === (now === null) ? null : { ...annotation, deleted: now },
  );
}

/** Gives annotations a tag, or takes it off. */
export function changeTagOfNotes(
  database: Database,
  { ids, tag, isWanted }: { ids: string[]; tag: string; isWanted: boolean },
): Promise<ChangedNotes> {
  return change(database, ids, (annotation) => {
    const tags = annotationTags(annotation);
    if (tags.includes(tag) === isWanted) return null;
    return withTags(annotation, isWanted ? [...tags, tag] : tags.filter((other) => other !== tag));
  });
}

/** Gives marked passages a colour each; a note on a whole article has none. */
export function recolourNotes(
  database: Database,
  colours: { id: string; colour: string | null }[],
  now = new Date().toISOString(),
): Promise<ChangedNotes> {
  const wanted = new Map(colours.map(({ id, colour }) => [id, colour]));
  return change(database, [...wanted.keys()], (annotation) => {
    const colour = wanted.get(annotation.id) ?? null;
    const isPassage = annotation.target.selector.length > 0;
    if (!isPassage || annotation.colour === colour) return null;
    return { ...annotation, colour, modified: now };
  });
}

/** One transaction; `to` gives the annotation as it is to be, null where it is to stay. */
function change(
  database: Database,
  ids: string[],
  to: (annotation: Annotation) => Annotation | null,
): Promise<ChangedNotes> {
  return write(database, async (transaction) => {
    const before: Annotation[] = [];
    for (const id of ids) {
      const annotation = await transaction.objectStore('annotations').get(id);
      const changed = annotation && to(annotation);
      if (!annotation || !changed) continue;
      await transaction.objectStore('annotations').put(changed);
      before.push(annotation);
    }
    const articleIds = [...new Set(before.map(({ articleId }) => articleId))];
    for (const id of articleIds) followArticle(transaction, id);
    return { before, articleIds };
  });
}
