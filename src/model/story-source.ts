import type { Annotation } from './annotation.ts';
import type { ArticleCard } from './saved-article.ts';

/** A saved article that is the same story as another one, printed elsewhere, with what the reader noted on it. */
export interface StorySource {
  card: ArticleCard;
  annotations: Annotation[];
}

/** A saved article's id, and the others that are the same story, the first published first. */
export interface StorySources {
  id: string;
  sources: ArticleCard[];
}
