import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import { parseValue } from '../model/parse-value.ts';
import { SavedArticle } from '../model/saved-article.ts';
import type { Counts } from './merge-decisions.ts';
import { type Changes, mergePart, noChanges, noCounts, type OnConflict } from './merge-part.ts';
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
 * once, and tells the same.
 */
export function commitImport(
  database: Database,
  importId: string,
  onConflict: OnConflict,
  now = new Date().toISOString(),
): Promise<ImportDone> {
  return write(database, async (transaction) => {
    let order = 0;
    let cursor = await transaction.objectStore('staged').openCursor(partsOf(importId));
    while (cursor) {
      const changes = noChanges();
      const part = await toLibraryPart(transaction, cursor.value);
      const counts = await mergePart(transaction, part, onConflict, changes);
      const articleIds = touchedBy(changes, part);
      await transaction
        .objectStore('mergeUndo')
        .put({ importId, order, mergedAt: now, counts, articleIds, ...changes });
      await cursor.delete();
      order += 1;
      cursor = await cursor.continue();
    }
    return tell(transaction, importId);
  });
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

/** What was staged, whole. In phase 2 an annotation is taken only where its article is in the library. */
async function toLibraryPart(
  transaction: Writing,
  { phase, articles: staged, part }: StagedPart,
): Promise<LibraryPart> {
  const articles = staged.map(({ json }) => parseValue(SavedArticle, JSON.parse(json)));
  if (phase !== 2) return { ...part, articles };
  const annotations: Annotation[] = [];
  for (const annotation of part.annotations) {
    const isHere = await transaction.objectStore('articles').getKey(annotation.articleId);
    if (isHere !== undefined) annotations.push(annotation);
  }
  return { ...part, articles, annotations };
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
