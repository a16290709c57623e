import type { BackgroundRequests, FigureOfArticle, NoteKey, OccurrenceKey } from '../messaging/protocol.ts';
import type { NoteOfArticle } from '../messaging/protocol.ts';
import type { ArticleCard } from '../model/saved-article.ts';

/** Notes as far as they were listed; `next` is null where that is all. */
export interface NotePage {
  notes: NoteOfArticle[];
  next: NoteKey | null;
}

/** Everything about one security, each part as far as it was listed. */
export interface Dossier {
  secid: string;
  cards: ArticleCard[];
  nextCard: OccurrenceKey | null;
  figures: FigureOfArticle[];
  nextFigure: OccurrenceKey | null;
  notes: NotePage;
}

/** The clusters of one name as far as they were listed. */
export type ClusterPage = { name: string } & ReturnType<BackgroundRequests['listClusters']>;

/** A tag with what bears it. */
export type TagCount = ReturnType<BackgroundRequests['listTags']>[number];
