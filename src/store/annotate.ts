import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { toSavedArticle } from '../model/saved-article.ts';
import { addArticle } from './articles.ts';
import { getListedCard } from './cards.ts';
import { followArticle } from './follow-article.ts';
import { putOccurrences } from './occurrences.ts';
import { addRevision } from './revisions.ts';
import type { Database } from './schema.ts';
import { write } from './transact.ts';

/**
 * Keeps an annotation together with what it needs, all or nothing: an article that is not saved is saved, one in the bin
 * comes back, and a wording other than the saved one is kept as a revision. Doing it twice is doing it once.
 */
export function annotate(
  database: Database,
  article: Article,
  annotation: Annotation,
  now = new Date().toISOString(),
): Promise<void> {
  return write(database, async (transaction) => {
    const kept = await transaction.objectStore('articles').get(article.id);
    if (!kept) await addArticle(transaction, toSavedArticle(article, now));
    else if (!(await getListedCard(transaction, article.id))) {
      const card = { ...kept, deletedAt: null };
      await transaction.objectStore('articles').put(card);
      putOccurrences(transaction, card);
    }
    await addRevision(transaction, article, now);
    const before = await transaction.objectStore('annotations').get(annotation.id);
    await transaction.objectStore('annotations').put(annotation);
    followArticle(transaction, article.id);
    if (before && before.articleId !== article.id) followArticle(transaction, before.articleId);
  });
}
