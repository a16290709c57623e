import type { ArticleCard } from '../model/saved-article.ts';
import type { StorySource, StorySources } from '../model/story-source.ts';
import { toSignature } from '../story/to-signature.ts';
import { listLiveAnnotations } from './annotations.ts';
import { getListedCard } from './cards.ts';
import type { Database, Reading } from './schema.ts';
import { listSameText } from './signatures.ts';
import { read } from './transact.ts';

/** The other listed articles that are the same story as a text, the first published first, with their annotations. */
export function listSameStory(
  database: Database,
  { id, text }: { id: string; text: string },
): Promise<StorySource[]> {
  return read(database, async (transaction) => {
    const cards = await listCards(transaction, await listSameText(transaction, id, toSignature(text)));
    return Promise.all(
      cards.map(async (card) => ({ card, annotations: await listLiveAnnotations(transaction, card.id) })),
    );
  });
}

/** The same for saved articles, by their ids, without annotations; those that have no other source are left out. */
export function listSources(database: Database, ids: string[]): Promise<StorySources[]> {
  return read(database, async (transaction) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const signature = await transaction.objectStore('signatures').get(id);
        const others = signature ? await listSameText(transaction, id, signature) : [];
        return { id, sources: await listCards(transaction, others) };
      }),
    );
    return found.filter(({ sources }) => sources.length > 0);
  });
}

async function listCards(transaction: Reading, ids: string[]): Promise<ArticleCard[]> {
  const cards = await Promise.all(ids.map((id) => getListedCard(transaction, id)));
  return cards.filter((card) => card !== null).sort(byPublication);
}

/** Those of which the time is not known come last. */
function byPublication(one: ArticleCard, other: ArticleCard): number {
  const time = ({ publishedAt }: ArticleCard) => Date.parse(publishedAt ?? '') || Infinity;
  const [before, after] = [time(one), time(other)];
  return before === after ? (one.id < other.id ? -1 : 1) : before - after;
}
