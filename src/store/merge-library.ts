import type { Annotation } from '../model/annotation.ts';
import type { LibraryPart } from '../model/library-part.ts';
import type { ArticleCard, SavedArticle } from '../model/saved-article.ts';
import { countNotes } from './annotations.ts';
import { addArticle } from './articles.ts';
import { putOccurrences } from './occurrences.ts';
import { mergeRevisions } from './revisions.ts';
import type { Database, Writing } from './schema.ts';
import { write } from './transact.ts';
import { mergeVerdicts } from './verdicts.ts';

type Outcome = 'added' | 'updated' | 'same';

/**
 * Brings articles, annotations and verdicts into the library, all of them or none, and counts what became of each. Doing it twice
 * changes nothing the second time. What lies in the bin comes back: to import a file is to ask for what is in it.
 */
export function mergeLibrary(
  database: Database,
  { articles = [], annotations = [], verdicts = [], revisions = [] }: Partial<LibraryPart>,
): Promise<Record<Outcome, number>> {
  return write(database, async (transaction) => {
    const counts = { added: 0, updated: 0, same: 0 };
    for (const article of articles) counts[await mergeArticle(transaction, article)] += 1;
    for (const annotation of annotations) counts[await mergeAnnotation(transaction, annotation)] += 1;
    for (const id of new Set(annotations.map(({ articleId }) => articleId)))
      await countNotes(transaction, id);
    const judged = await mergeVerdicts(transaction, verdicts);
    counts.added += judged;
    const reworded = await mergeRevisions(transaction, revisions);
    counts.added += reworded;
    counts.same += verdicts.length - judged + revisions.length - reworded;
    return counts;
  });
}

async function mergeArticle(transaction: Writing, article: SavedArticle): Promise<Outcome> {
  const kept = await transaction.objectStore('articles').get(article.id);
  if (!kept) {
    await addArticle(transaction, article);
    return 'added';
  }
  const merged: ArticleCard = {
    ...kept,
    tags: [...new Set([...kept.tags, ...article.tags])],
    savedAt: isLater(kept.savedAt, article.savedAt) ? article.savedAt : kept.savedAt,
    deletedAt: article.deletedAt === null ? null : kept.deletedAt,
  };
  const isSame =
    merged.tags.length === kept.tags.length &&
    merged.savedAt === kept.savedAt &&
    merged.deletedAt === kept.deletedAt;
  if (isSame) return 'same';
  await transaction.objectStore('articles').put(merged);
  if (merged.deletedAt === null) await putOccurrences(transaction, merged);
  return 'updated';
}

/** An annotation of an article that is not here is kept all the same: it shows as soon as the article is saved. */
async function mergeAnnotation(transaction: Writing, annotation: Annotation): Promise<Outcome> {
  const store = transaction.objectStore('annotations');
  const kept = await store.get(annotation.id);
  if (!kept) {
    await store.put(annotation);
    return 'added';
  }
  const isNewer = isLater(annotation.modified, kept.modified);
  const deleted = annotation.deleted === null ? null : kept.deleted;
  if (!isNewer && deleted === kept.deleted) return 'same';
  await store.put({ ...(isNewer ? annotation : kept), deleted });
  if (kept.articleId !== annotation.articleId) await countNotes(transaction, kept.articleId);
  return 'updated';
}

/** Whether the first ISO 8601 time is after the second; a time that cannot be read is before all others. */
function isLater(one: string, other: string): boolean {
  return (Date.parse(one) || 0) > (Date.parse(other) || 0);
}
