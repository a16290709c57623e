import type { ArticleText } from '../model/article.ts';
import { hashText } from '../model/hash-text.ts';
import { type Revision, toRevision } from '../model/revision.ts';
import { getListedCard } from './cards.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { write } from './transact.ts';

type Page = Pick<ArticleText, 'id' | 'title' | 'text' | 'paragraphs'>;

/** Keeps what a page of a saved article says, where it is not known yet; false when there was nothing to keep. */
export function keepRevision(
  database: Database,
  page: Page,
  now = new Date().toISOString(),
): Promise<boolean> {
  return write(database, (transaction) => addRevision(transaction, page, now));
}

/** Keeps the wording of a page as part of a larger piece of work; false when it is known or the article is not saved. */
export async function addRevision(transaction: Writing, page: Page, now: string): Promise<boolean> {
  const card = await getListedCard(transaction, page.id);
  const revision = hashText(page.text);
  if (!card || card.revision === revision) return false;
  const store = transaction.objectStore('revisions');
  if (await store.getKey([page.id, revision])) return false;
  await store.put(toRevision(page, revision, now));
  return true;
}

/** The later wordings of an article, in the order in which they were seen. */
export async function listRevisions(transaction: Reading | Writing, articleId: string): Promise<Revision[]> {
  return inOrderSeen(await transaction.objectStore('revisions').getAll(revisionsOf(articleId)));
}

/** The wordings of one article in the order in which they were seen. */
export function inOrderSeen(revisions: Revision[]): Revision[] {
  return revisions.toSorted((one, other) => (one.seenAt < other.seenAt ? -1 : 1));
}

/** Deletes the later wordings of an article for good. */
export async function deleteRevisions(transaction: Writing, articleId: string): Promise<void> {
  await transaction.objectStore('revisions').delete(revisionsOf(articleId));
}

/** Enters wordings that are not here yet, and gives the keys of those that were new. */
export async function mergeRevisions(
  transaction: Writing,
  revisions: Revision[],
): Promise<[articleId: string, revision: string][]> {
  const store = transaction.objectStore('revisions');
  const added: [string, string][] = [];
  for (const revision of revisions) {
    const key: [string, string] = [revision.articleId, revision.revision];
    if (await store.getKey(key)) continue;
    await store.put(revision);
    added.push(key);
  }
  return added;
}

/** The keys of an article's wordings. */
export function revisionsOf(articleId: string): IDBKeyRange {
  // An array sorts behind every string: the range is everything whose key begins with the id.
  return IDBKeyRange.bound([articleId], [articleId, []]);
}
