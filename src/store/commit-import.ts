import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { parseValue } from '../model/parse-value.ts';
import { isForeignPhase, isNamelessPhase, isStrayPhase } from '../model/import-phase.ts';
import { SavedArticle } from '../model/saved-article.ts';
import type { Counts } from './merge-decisions.ts';
import { type Changes, mergePart, noChanges, noCounts, type OnConflict } from './merge-part.ts';
import { type Known, Recogniser } from './recogniser.ts';
import type { Database, StagedPart, Writing } from './schema.ts';
import { partsOf } from './stage-import.ts';
import { write } from './transact.ts';

/** What a merge did. */
export interface ImportDone {
  counts: Counts;
  /** The articles that it brought or changed, or whose annotations it did; for those who show them. */
  articleIds: string[];
}

/**
 * Merges everything that was staged of an import in one transaction, and unstages it: whatever happens in between, the
 * library has all of it or none. What it changed is kept for a day, so that it can be undone. Doing it twice is doing it
 * once, and tells the same. Stopped by the `signal`, it has done nothing, and everything is still staged.
 */
export function commitImport(
  database: Database,
  importId: string,
  onConflict: OnConflict,
  signal: AbortSignal | null = null,
  now = new Date().toISOString(),
): Promise<ImportDone> {
  const merge = async (transaction: Writing): Promise<ImportDone> => {
    const recogniser = new Recogniser(transaction);
    let order = 0;
    let cursor = await transaction.objectStore('staged').openCursor(partsOf(importId));
    while (cursor) {
      const changes = noChanges();
      const { part, recognised } = await toLibraryPart(transaction, recogniser, cursor.value);
      const counts = await mergePart(transaction, part, onConflict, changes, recognised);
      const articleIds = touchedBy(changes, part);
      await transaction
        .objectStore('mergeUndo')
        .put({ importId, order, mergedAt: now, counts, articleIds, ...changes });
      await cursor.delete();
      order += 1;
      cursor = await cursor.continue();
    }
    return tell(transaction, importId);
  };
  return write(database, merge, signal);
}

async function tell(transaction: Writing, importId: string): Promise<ImportDone> {
  const counts = noCounts();
  const articleIds = new Set<string>();
  let cursor = await transaction.objectStore('mergeUndo').openCursor(partsOf(importId));
  while (cursor) {
    for (const outcome of Object.keys(counts) as (keyof Counts)[])
      counts[outcome] += cursor.value.counts[outcome];
    for (const id of cursor.value.articleIds) articleIds.add(id);
    cursor = await cursor.continue();
  }
  return { counts, articleIds: [...articleIds] };
}

/**
 * What was staged, whole; of other tools' annotations also as which of ours they were known again. Those of any page are
 * taken only where their article is in the library.
 */
async function toLibraryPart(
  transaction: Writing,
  recogniser: Recogniser,
  { phase, articles: staged, part }: StagedPart,
): Promise<{ part: LibraryPart; recognised: Map<string, Known> }> {
  const articles = staged.map(({ json }) => parseValue(SavedArticle, JSON.parse(json)));
  const recognised = new Map<string, Known>();
  if (!isForeignPhase(phase)) return { part: { ...part, articles }, recognised };
  const annotations: Annotation[] = [];
  for (const { annotation, known } of await recogniser.recognise(part.annotations, isNamelessPhase(phase))) {
    const isHere = (await transaction.objectStore('articles').getKey(annotation.articleId)) !== undefined;
    if (isHere || !isStrayPhase(phase)) annotations.push(annotation);
    if (known) recognised.set(annotation.id, known);
  }
  return { part: { ...part, articles, annotations }, recognised };
}

function touchedBy(
  { addedArticles, changedArticles, revisions }: Changes,
  { annotations }: LibraryPart,
): string[] {
  const ids = [
    ...addedArticles,
    ...changedArticles.map(({ id }) => id),
    ...revisions.map(([articleId]) => articleId),
    ...annotations.map(({ articleId }) => articleId),
  ];
  return [...new Set(ids)];
}
