import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { toRevision } from '../model/revision.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';
import { enterArticle } from './articles.ts';
import { followArticle } from './follow-article.ts';
import {
  conflictCopy,
  type Counts,
  decideAnnotation,
  decideArticle,
  isReworded,
  type Outcome,
  pickFacts,
  replaceAnnotation,
  toAnnotationFacts,
} from './merge-decisions.ts';
import { putLater } from './get-many.ts';
import { decideAlike, takeAlike, toLikeness } from './likeness.ts';
import { inTurns } from './in-turns.ts';
import { putOccurrences } from './occurrences.ts';
import type { Known } from './recogniser.ts';
import { mergeRevisions } from './revisions.ts';
import type { MergeUndo, Writing } from './schema.ts';
import { leaveUnsigned } from './sign-unsigned.ts';
import { mergeVerdicts, readVerdicts } from './verdicts.ts';

/**
 * What to do where two versions of an annotation differ and neither is later: keep the one that is here, or both, the
 * other one under an id of its own.
 */
export type OnConflict = 'keep' | 'both';

/** What it takes to undo a merge. */
export type Changes = Omit<MergeUndo, 'importId' | 'order' | 'mergedAt' | 'counts' | 'articleIds'>;

export const noCounts = (): Counts => ({ added: 0, updated: 0, same: 0, conflicting: 0 });
export const noChanges = (): Changes => ({
  addedArticles: [],
  addedAnnotations: [],
  changedArticles: [],
  changedAnnotations: [],
  verdicts: [],
  revisions: [],
});

/**
 * Brings articles, annotations, verdicts and wordings into the library as part of a larger piece of work, and counts what
 * became of each; `changes` is told what it takes to undo it. Doing it twice changes nothing the second time. What lies in
 * the bin comes back: to import a file is to ask for what is in it. `recognised` has the ids of annotations from files
 * that know none, and as which of ours they were known again.
 */
export async function mergePart(
  transaction: Writing,
  { articles, annotations, verdicts, revisions }: LibraryPart,
  onConflict: OnConflict,
  changes: Changes,
  recognised = new Map<string, Known>(),
): Promise<Counts> {
  const counts = noCounts();
  const judged = await mergeVerdicts(transaction, verdicts);
  changes.verdicts.push(...judged.map(({ secid, surface, articleId }) => ({ secid, surface, articleId })));
  const allVerdicts = await readVerdicts(transaction);
  const copies: Annotation[] = [];
  const outcomes = [
    ...(await inTurns(
      articles,
      ({ id }) => id,
      (article) => mergeArticle(transaction, article, allVerdicts, changes),
    )),
    ...(await inTurns(
      annotations,
      ({ id }) => recognised.get(id)?.id ?? id,
      async (annotation) => {
        const known = recognised.get(annotation.id);
        const outcome = known
          ? await mergeAlike(transaction, known.id, annotation, changes)
          : await mergeAnnotation(transaction, annotation, changes);
        if (outcome !== 'conflicting' || onConflict === 'keep') return outcome;
        copies.push(conflictCopy(annotation));
        return null;
      },
    )),
  ];
  for (const copy of copies) {
    const outcome = await mergeAnnotation(transaction, copy, changes);
    outcomes.push(outcome === 'added' ? 'conflicting' : outcome);
  }
  for (const outcome of outcomes) if (outcome) counts[outcome] += 1;
  // An annotation may also have been of another article before.
  const before = changes.changedAnnotations.map((change) => change.before);
  for (const { articleId } of [...annotations, ...before]) followArticle(transaction, articleId);
  const reworded = await mergeRevisions(transaction, revisions);
  changes.revisions.push(...reworded);
  if (changes.addedArticles.length > 0) await leaveUnsigned(transaction);
  counts.added += judged.length + reworded.length;
  counts.same += verdicts.length - judged.length + revisions.length - reworded.length;
  return counts;
}

async function mergeArticle(
  transaction: Writing,
  article: SavedArticle,
  verdicts: Verdict[],
  changes: Changes,
): Promise<Outcome> {
  const kept = await transaction.objectStore('articles').get(article.id);
  const { outcome, facts } = decideArticle(kept, article);
  if (!kept) {
    enterArticle(transaction, article, verdicts);
    changes.addedArticles.push(article.id);
    return outcome;
  }
  const reworded = isReworded(kept, article)
    ? await mergeRevisions(transaction, [toRevision(article, article.revision, article.savedAt)])
    : [];
  changes.revisions.push(...reworded);
  if (outcome === 'same') return reworded.length > 0 ? 'updated' : 'same';
  changes.changedArticles.push({ id: kept.id, before: pickFacts(kept), after: facts });
  const merged = { ...kept, ...facts };
  await transaction.objectStore('articles').put(merged);
  if (merged.deletedAt === null) putOccurrences(transaction, merged);
  followArticle(transaction, merged.id);
  return outcome;
}

/** An annotation of an article that is not here is kept all the same: it shows as soon as the article is saved. */
async function mergeAnnotation(transaction: Writing, given: Annotation, changes: Changes): Promise<Outcome> {
  const store = transaction.objectStore('annotations');
  const kept = await store.get(given.id);
  const { outcome, stays, deleted } = decideAnnotation(
    kept && toAnnotationFacts(kept),
    toAnnotationFacts(given),
  );
  if (!kept) {
    putLater(store, given);
    changes.addedAnnotations.push({ id: given.id, modified: given.modified });
    return outcome;
  }
  const merged = stays === 'given' ? replaceAnnotation(kept, given) : kept;
  if (stays === 'given' || deleted !== kept.deleted) {
    await store.put({ ...merged, deleted });
    changes.changedAnnotations.push({ before: kept, modified: merged.modified });
  }
  return outcome;
}

/** An annotation without a name of ours, known again as one that is here. */
async function mergeAlike(
  transaction: Writing,
  id: string,
  given: Annotation,
  changes: Changes,
): Promise<Outcome> {
  const store = transaction.objectStore('annotations');
  const kept = await store.get(id);
  if (!kept) throw new Error('What was known again is not here');
  const { outcome, takes, deleted } = decideAlike(toLikeness(kept), toLikeness(given));
  if (outcome !== 'updated') return outcome;
  const merged = takes === 'nothing' ? kept : takeAlike(kept, given, takes);
  await store.put({ ...merged, deleted });
  changes.changedAnnotations.push({ before: kept, modified: merged.modified });
  return outcome;
}
