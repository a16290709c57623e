import type { Annotation } from '../model/annotation.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Colour } from '../model/colour.ts';
import type { Figure } from '../model/figure.ts';
import type { NamingCounts } from '../model/naming-counts.ts';
import type { TagChange } from '../model/replace-tags.ts';
import type { ArticleCard } from '../model/saved-article.ts';

/** Answered by the background for extension pages only: what is saved, seen across articles. A part of protocol.ts. */
export interface BrowseRequests {
  /** One page of the annotations of the library, the newest changed first; `colour` and `tag` null for any. */
  listNotes(argument: { colour: Colour | null; tag: string | null; after: NoteKey | null; limit: number }): {
    notes: NoteOfArticle[];
    next: NoteKey | null;
  };
  /** The same of those about a security, and of passages that name it. */
  listNotesOn(argument: { secid: string; after: NoteKey | null; limit: number }): {
    notes: NoteOfArticle[];
    next: NoteKey | null;
  };
  /** The figures in one sentence with a security, in one page of the articles that name it, the newest published first. */
  listFiguresNear(argument: { secid: string; after: OccurrenceKey | null; limit: number }): {
    figures: FigureOfArticle[];
    next: OccurrenceKey | null;
  };
  /** How many saved articles name a security, and when they were published. */
  countNaming(secid: string): NamingCounts;
  /** The names of all clusters, with how many articles describe one of that name; the most frequent first. */
  listClusterNames(): { name: string; count: number }[];
  /** One page of what articles say of clusters of a name; `skip` is how many were given before, `total` how many there are. */
  listClusters(argument: { name: string; skip: number; limit: number }): {
    found: { card: ArticleCard; clusters: Cluster[] }[];
    total: number;
  };
  /** Every tag with how many articles and annotations bear it, the most used first. */
  listTags(): { tag: string; articles: number; notes: number }[];
  /** What bears any of these tags, with all its tags: to be kept for undoing `replaceTags`. */
  listTagged(tags: string[]): TaggedItems;
  /** The ids of the articles that bear the tag themselves; unlike `listTagged` it looks at no annotation. */
  listArticlesTagged(tag: string): string[];
  /** Renames, merges or removes tags of everything saved. */
  replaceTags(change: TagChange): void;
  /** Takes such a change back; `before` tells the tags as they were. */
  returnTags(argument: { change: TagChange; before: TaggedItems }): void;
  /** Gives articles a tag, or takes it off. */
  changeTagOf(argument: { ids: string[]; tag: string; isWanted: boolean }): void;
  /** The same of annotations; the answer tells which it changed. */
  changeTagOfNotes(argument: { ids: string[]; tag: string; isWanted: boolean }): string[];
  /** Gives marked passages a colour each; the answer tells which it changed, with the colours before. */
  recolourNotes(colours: { id: string; colour: string | null }[]): { id: string; colour: string | null }[];
  /** Many annotations into the bin. */
  removeNotes(ids: string[]): void;
  /** Many annotations back from the bin. */
  restoreNotes(ids: string[]): void;
}

/** The place of an article among those that name a security: `rank` is minus its time of publication, 0 for none. */
export interface OccurrenceKey {
  rank: number;
  articleId: string;
}

/** The place of an annotation in the order of change. */
export interface NoteKey {
  modified: string;
  id: string;
}

/** An annotation with the title of its article, and what that calls the security that it is about; null for none. */
export interface NoteOfArticle {
  annotation: Annotation;
  title: string | null;
  aboutName: string | null;
}

/** A figure of an article, with its sentence. */
export interface FigureOfArticle {
  articleId: string;
  title: string | null;
  url: string;
  publishedAt: string | null;
  figure: Figure;
  sentence: string;
}

/** Articles and annotations with their tags. */
export interface TaggedItems {
  articles: { id: string; tags: string[] }[];
  annotations: { id: string; tags: string[] }[];
}
