import { type Signal, signal } from '@preact/signals';
import { askBackground } from '../messaging/ask.ts';
import type {
  BackgroundRequests,
  FigureOfArticle,
  NoteKey,
  NoteOfArticle,
  OccurrenceKey,
} from '../messaging/protocol.ts';
import type { Cluster } from '../model/cluster.ts';
import type { NamingCounts } from '../model/naming-counts.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Security } from '../model/security.ts';
import { createFeed, type Feed } from './feed.ts';
import type { NoteFilter } from './route.ts';

/** Everything about one security. */
export interface Dossier {
  secid: string;
  /** As the newest article names it; null where none does. */
  security: Security | null;
  cards: Feed<ArticleCard>;
  figures: Feed<FigureOfArticle>;
  notes: Feed<NoteOfArticle>;
  /** How many articles name it, and when; null before it is counted. */
  counts: Signal<NamingCounts | null>;
  /** Whether the reader wants to see the figures of more than the latest articles. */
  showsAllFigures: Signal<boolean>;
}

/** What articles say of the clusters of one name. */
export interface ClusterFeed {
  name: string;
  feed: Feed<ClusterOfArticle>;
}

/** The clusters of a name that an article describes. */
export interface ClusterOfArticle {
  card: ArticleCard;
  clusters: Cluster[];
}

/** A tag with what bears it. */
export type TagCount = ReturnType<BackgroundRequests['listTags']>[number];

/** Of the articles whose figures are read at once: their bodies are long. */
const figureArticles = 20;
const noteId = ({ annotation }: NoteOfArticle) => annotation.id;

/** The dossier of a security, of which nothing is read yet. */
export function createDossier(secid: string): Dossier {
  return {
    secid,
    security: null,
    counts: signal(null),
    showsAllFigures: signal(false),
    cards: createFeed<ArticleCard, OccurrenceKey>(
      async (after, limit) => {
        const { cards, next } = await askBackground('listCardsNaming', { secid, after, limit });
        return { rows: cards, next };
      },
      ({ id }) => id,
    ),
    figures: createFeed<FigureOfArticle, OccurrenceKey>(
      async (after) => {
        const wanted = { secid, after, limit: figureArticles };
        const { figures, next } = await askBackground('listFiguresNear', wanted);
        return { rows: figures, next };
      },
      ({ articleId, figure }) => `${articleId} ${figure.start}`,
    ),
    notes: createFeed<NoteOfArticle, NoteKey>(async (after, limit) => {
      const { notes, next } = await askBackground('listNotesOn', { secid, after, limit });
      return { rows: notes, next };
    }, noteId),
  };
}

/** The notes that a filter leaves. */
export function createNoteFeed({ colour, tag }: NoteFilter): Feed<NoteOfArticle> {
  return createFeed<NoteOfArticle, NoteKey>(async (after, limit) => {
    const { notes, next } = await askBackground('listNotes', { colour, tag, after, limit });
    return { rows: notes, next };
  }, noteId);
}

/** What articles say of the clusters of a name; its places are numbers of articles to leave out. */
export function createClusterFeed(name: string): ClusterFeed {
  const feed = createFeed<ClusterOfArticle, number>(
    async (after, limit) => {
      const skip = after ?? 0;
      const { found, total } = await askBackground('listClusters', { name, skip, limit });
      const end = skip + found.length;
      return { rows: found, next: found.length > 0 && end < total ? end : null };
    },
    ({ card }) => card.id,
  );
  return { name, feed };
}
