import type { Annotation } from '../model/annotation.ts';
import type { Article, ArticleText } from '../model/article.ts';
import type { Colour } from '../model/colour.ts';
import type { LibraryPart } from '../model/library-part.ts';
import type { Passage } from '../model/passage.ts';
import type { Revision } from '../model/revision.ts';
import type { ArticleCard, SavedArticle } from '../model/saved-article.ts';
import type { SearchCursor, SearchOrder, SearchPage } from '../model/search-hit.ts';
import type { ChangedSettings, Settings } from '../model/settings.ts';
import type { Verdict, VerdictKey } from '../model/verdict.ts';
import type { BackupRequests } from './backup-requests.ts';
import type { BrowseRequests, OccurrenceKey } from './browse-requests.ts';
import type { StoryRequests } from './story-requests.ts';

export type {
  FigureOfArticle,
  NoteKey,
  NoteOfArticle,
  OccurrenceKey,
  TaggedItems,
} from './browse-requests.ts';

/*
 * The table of contents of the program: everything one context may ask of another. All of it is plain JSON; times are
 * ISO 8601 strings. Every write is answered only after its transaction has completed. Adding a request is a line here,
 * a handler in the context that answers, and a caller.
 */

/** Answered by the background, for content scripts and extension pages alike. */
export interface OpenRequests {
  /** Shows how many securities the sender's tab names; 0 clears the badge. */
  showCount(count: number): void;
  /** Adds to the marked mentions of a text its bare codes and known names, and says which securities are named. */
  findSecurities(
    page: Pick<ArticleText, 'id' | 'text' | 'mentions'>,
  ): Pick<Article, 'mentions' | 'securities'>;
  /** How many saved articles name the security, not counting the one given. */
  countArticlesNaming(argument: { secid: string; exceptId: string }): number;
  /** Tells the pages of ours that show this article that its page was read, or reads differently by now. */
  pageRead(articleId: string): void;
  /** Loads the annotator into the sender's page, once; what makes notes is too heavy to be in every page. */
  startAnnotator(): void;
}

/**
 * Answered by the background for extension pages, and for the content script of a page about the article of that page: a
 * web page's process can speak as our content script, and is to read and write no other notes than its own article's.
 */
export interface PageRequests {
  /** Which wording is saved (null when the article is not), and how many annotations it has: 0 for those in the bin. */
  lookUpArticle(id: string): { revision: string | null; annotationCount: number };
  /** The annotations of the article, by the time they were made, and what the colours mean. */
  loadAnnotations(articleId: string): { annotations: Annotation[]; colourNames: Settings['colourNames'] };
  /**
   * Keeps a new annotation of what the page says, with the securities and figures that its passage holds; an article that
   * is not saved is saved, and a wording that differs from the saved one is kept.
   */
  annotate(argument: { page: ArticleText; annotation: Annotation }): Annotation;
  /** Writes a new or changed annotation of a saved article; a new note ends its draft. Throws when it is not saved. */
  putAnnotation(annotation: Annotation): void;
  /** Into the bin. */
  removeAnnotation(id: string): void;
  /** Back from the bin. */
  restoreAnnotation(id: string): void;
  /** Keeps what the page of a saved article says now, where that is a wording not yet known. */
  keepRevision(page: Pick<ArticleText, 'id' | 'title' | 'text' | 'paragraphs'>): void;
}

/** Answered by the background for extension pages only: a web page's process can speak as our content script. */
export interface LibraryRequests {
  /** Finds securities, figures and clusters in what a page says: the rules are too heavy to run in every page. */
  toArticle(page: ArticleText): Article;
  /** The article as saved (null when it is not, or lies in the bin), its notes, and the unfinished one ("" for none). */
  loadArticle(id: string): LoadedArticle;
  /** Keeps the article; one that is kept already stays as it was first read, and comes back from the bin. */
  saveArticle(article: Article): SavedArticle;
  /** Replaces the tags of a saved article. Throws when it is not saved. */
  setTags(argument: { id: string; tags: string[] }): void;
  /** Into the bin, with its notes. */
  removeArticles(ids: string[]): void;
  /** Back from the bin. */
  restoreArticles(ids: string[]): void;
  /** One page of saved articles, newest saved first. `after` is the last card of the page before, null for the first. */
  listCards(argument: { after: CardKey | null; limit: number }): ArticleCard[];
  /**
   * A page of what lies in the bin: articles, or annotations of articles that do not; the latest removed first. `after` is the
   * `next` of the page before.
   */
  listBin(argument: { kind: 'articles' | 'annotations'; after: BinKey | null; limit: number }): {
    articles: ArticleCard[];
    annotations: BinnedAnnotation[];
    next: BinKey | null;
  };
  /** The ids of everything saved, the newest saved first. */
  listIds(): string[];
  /**
   * Whole articles with their notes: a few, or many for a page that cannot read the store itself (see `readArticles`); ids,
   * given each once, that are not saved are left out. The answer is for the first `taken` ids alone, as many as go into one
   * message: ask again for the others.
   */
  listArticles(ids: string[]): Omit<LibraryPart, 'verdicts'> & { taken: number };
  /**
   * A page of the saved articles in the order of their last change, from behind a `seq`: an article of which anything
   * changed, its notes too, has a new one, which was never given before.
   */
  listVersions(argument: { after: number; limit: number }): { articleId: string; seq: number }[];
  /** A page of everything that is kept of a kind, what lies in the bin too, for backups; `after` is the `next` before. */
  listKept(argument: {
    kind: 'articles' | 'annotations' | 'revisions';
    after: string[] | null;
    limit: number;
  }): Omit<LibraryPart, 'verdicts'> & { next: string[] | null };
  /**
   * Keeps a note as it is being typed; "" ends the draft. The article need not be saved. With a note's id as `articleId`
   * it is the draft of that note's change, and `loadArticle` gives it for that id.
   */
  putDraft(argument: { articleId: string; text: string }): void;
  /** Keeps the reader's word that words name no such security; saved articles that it is about follow at once. */
  putVerdicts(verdicts: Verdict[]): void;
  /** Takes that word back. */
  removeVerdicts(keys: VerdictKey[]): void;
  /** Every such word. */
  listVerdicts(): Verdict[];
  /**
   * Keeps a part of an import apart until the whole of it is here. Parts are merged in the order of `phase`, one of
   * `importPhases`, then `batch`. What is neither committed nor discarded is forgotten after a day.
   */
  stageImport(argument: ImportPart): void;
  /** What merging all that was staged would do, without doing it. */
  planImport(importId: string): ImportPlan;
  /**
   * Merges all that was staged, in one transaction. `both`: of versions in conflict the other is kept as well. Null when it
   * was stopped: then nothing was done.
   */
  commitImport(argument: { importId: string; onConflict: 'keep' | 'both' }): ImportCounts | null;
  /** Stops a merge that is being done; one that is done stays. */
  stopImport(importId: string): void;
  /** Forgets what was staged. */
  discardImport(importId: string): void;
  /** Undoes a merge of the last day: what it brought goes into the bin, but for what the reader changed since. */
  undoImport(importId: string): void;
  getSettings(): Settings;
  /** Replaces the settings given, and keeps the others. */
  putSettings(changed: ChangedSettings): void;
}

/** Answered by the background for extension pages only: finding what is saved. */
export interface SearchRequests {
  /**
   * One page of what a query finds; `src/search/parse-query.ts` says what a query may hold. An empty query finds all. What
   * of it could not be searched for is told in `problems`; it never throws for what was typed.
   */
  search(argument: {
    query: string;
    order: SearchOrder;
    after: SearchCursor | null;
    limit: number;
  }): SearchPage;
  /** One page of the saved articles that name a security, the newest published first. `after` is the `next` before. */
  listCardsNaming(argument: { secid: string; after: OccurrenceKey | null; limit: number }): {
    cards: ArticleCard[];
    next: OccurrenceKey | null;
  };
  /** Makes the index of the search anew from what is saved, and lists of tags, notes and clusters; searching goes on, slower. */
  rebuildIndex(): void;
}

export type BackgroundRequests = OpenRequests &
  PageRequests &
  LibraryRequests &
  SearchRequests &
  StoryRequests &
  BrowseRequests &
  BackupRequests;

/** Answered by the content script of a tab, for the popup. */
export interface TabRequests {
  /** What the page says, now. */
  readPage(): PageReading;
  /** Looks at the securities anew, after the reader changed what counts as one. */
  refresh(): void;
  /** Scrolls to a passage and flashes it; false when the text is no longer there. `text` is what must stand there. */
  showPassage(argument: Passage & { text: string }): boolean;
  /** Annotations changed elsewhere, of the articles with these ids. */
  refreshAnnotations(articleIds: string[]): void;
  /** Marks what is selected in the page, in a colour, and opens its note if wanted; false when nothing of the article is. */
  markSelection(argument: { colour: Colour; withNote: boolean }): boolean;
}

/** `unreadable`: the address is an article's, but no body with text was found. */
export type PageReading =
  { state: 'article'; article: ArticleText } | { state: 'unreadable' } | { state: 'no-article' };

export interface LoadedArticle {
  saved: SavedArticle | null;
  annotations: Annotation[];
  draft: string;
  /** What the page said on later visits, where it said something else. */
  revisions: Revision[];
}

/** An annotation in the bin, with the title of its article (null for none). */
export interface BinnedAnnotation {
  annotation: Annotation;
  title: string | null;
}

/** The place of something in the bin. */
export interface BinKey {
  deletedAt: string;
  id: string;
}

/** The place of a card in the list: by `savedAt`, then `id`. */
export interface CardKey {
  savedAt: string;
  id: string;
}

/**
 * What a merge did: items that were new, changed by it, or already the same; `conflicting`: annotations with other words
 * here and there, of which neither is later.
 */
export interface ImportCounts {
  added: number;
  updated: number;
  same: number;
  conflicting: number;
}

/** A part of an import; its articles are JSON, which travels faster, and are parsed when they are merged. */
export interface ImportPart {
  importId: string;
  phase: number;
  batch: number;
  articles: (Pick<SavedArticle, 'id' | 'tags' | 'savedAt' | 'deletedAt' | 'revision'> & { json: string })[];
  part: Omit<LibraryPart, 'articles'>;
}

/** What an import would do. */
export interface ImportPlan extends ImportCounts {
  /** Of the annotations, those whose article is not here: they show as soon as it is saved. */
  waiting: number;
  /** Annotations of pages that we do not read which find no article, and are left out. */
  strays: number;
  /** Some of the annotations in conflict: the one that is here, and the other. */
  conflicts: { kept: Annotation; given: Annotation }[];
}
