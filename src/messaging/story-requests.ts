import type { ArticleText } from '../model/article.ts';
import type { StorySource, StorySources } from '../model/story-source.ts';

/** Answered by the background for extension pages only: the same story at other outlets. A part of protocol.ts. */
export interface StoryRequests {
  /**
   * The other saved articles that are the same story as a text, the first published first, with their annotations. The article
   * with that id is the text's own, saved or not, and is left out.
   */
  listSameStory(article: Pick<ArticleText, 'id' | 'text'>): StorySource[];
  /** The same for saved articles, for lists: those of these ids that have other sources. */
  listSources(ids: string[]): StorySources[];
}
