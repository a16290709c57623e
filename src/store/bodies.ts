import type { Article } from '../model/article.ts';
import type { ArticleCard, SavedArticle } from '../model/saved-article.ts';
import { putLater } from './get-many.ts';
import type { Body, Reading, Writing } from './schema.ts';

/** Keeps what the card of an article leaves out. */
export function putBody(transaction: Writing, article: Article): void {
  const { id, author, editor, originalTitle, text, paragraphs, mentions, securities } = article;
  const { figures, clusters, keyPoints } = article;
  const body: Body = {
    ...{ id, author, editor, originalTitle, text, paragraphs, mentions, securities },
    ...{ figures, clusters, keyPoints },
  };
  putLater(transaction.objectStore('bodies'), body);
}

/** The whole article that a card stands for. */
export async function getSavedArticle(
  transaction: Reading | Writing,
  card: ArticleCard,
): Promise<SavedArticle> {
  return joinSaved(card, await transaction.objectStore('bodies').get(card.id));
}

/** A card and its body as the article that they are. Throws where there is no body, which every article has. */
export function joinSaved(card: ArticleCard, body: Body | undefined): SavedArticle {
  if (!body) throw new Error(`The body of article ${card.id} is missing`);
  const { id, url, site, title, digest, publishedAt, media } = card;
  const { savedAt, openedAt, tags, revision, deletedAt } = card;
  return {
    ...body,
    ...{ id, url, site, title, digest, publishedAt, media },
    ...{ savedAt, openedAt, tags, revision, deletedAt },
  };
}
