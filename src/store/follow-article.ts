import { followInFacets } from './facets.ts';
import { listKeysManyBy, putLater } from './get-many.ts';
import { type Followed, readFollowed } from './read-followed.ts';
import type { Writing } from './schema.ts';
import { followInSearch } from './search-rows.ts';

/** The articles of which something was changed in a transaction. */
const changed = new WeakMap<Writing, Set<string>>();
const atOnce = 256;

/**
 * Makes whatever counts and finds annotations and articles follow an article: for after anything of it or of its annotations
 * changed, was added or deleted. It is done once for each article, before the transaction ends: a merge changes many of them
 * several times.
 */
export function followArticle(transaction: Writing, articleId: string): void {
  const ids = changed.get(transaction) ?? new Set();
  changed.set(transaction, ids.add(articleId));
}

/** Does what was asked for; for `write` alone. */
export async function followChanged(transaction: Writing): Promise<void> {
  const ids = [...(changed.get(transaction) ?? [])];
  for (let i = 0; i < ids.length; i += atOnce) {
    const some = ids.slice(i, i + atOnce);
    const [all, seqs] = await Promise.all([
      readFollowed(transaction, some),
      listKeysManyBy(transaction.objectStore('searchRows').index('byArticle'), some, 1),
    ]);
    await Promise.all(all.map((followed, at) => follow(transaction, followed, seqs[at]?.[0])));
  }
}

async function follow(transaction: Writing, followed: Followed, seq: number | undefined): Promise<void> {
  countNotes(transaction, followed);
  await Promise.all([followInSearch(transaction, followed, seq), followInFacets(transaction, followed)]);
}

/** Makes the card tell how many annotations the article has: those that do not lie in the bin. */
function countNotes(transaction: Writing, { card, annotations }: Followed): void {
  if (!card) return;
  const { length: noteCount } = annotations.filter(({ deleted }) => deleted === null);
  if (noteCount !== card.noteCount) putLater(transaction.objectStore('articles'), { ...card, noteCount });
}
