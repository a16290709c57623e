import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { BackupRecord } from '../model/backup.ts';
import type { StoredDraft } from '../model/draft.ts';
import type { LibraryPart } from '../model/library-part.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Revision } from '../model/revision.ts';
import type { Settings } from '../model/settings.ts';
import type { Verdict, VerdictKey } from '../model/verdict.ts';
import { enterAllFacets } from './enter-all-facets.ts';
import type { Signature } from '../story/to-signature.ts';
import type { ArticleFacts, Counts } from './merge-decisions.ts';
import type { Facet, FacetKind } from './to-facets.ts';

/** The part of an article that lists do not need; `id` is the article's. */
export type Body = Pick<
  Article,
  | 'id'
  | 'author'
  | 'editor'
  | 'originalTitle'
  | 'text'
  | 'paragraphs'
  | 'mentions'
  | 'securities'
  | 'figures'
  | 'clusters'
  | 'keyPoints'
>;

/**
 * One row for each security that a listed article names; articles in the bin have none. `rank` is minus the time of
 * publication in milliseconds, 0 where it is unknown: the newest come first and the undated last.
 */
export interface Occurrence {
  secid: string;
  rank: number;
  articleId: string;
}

/** A verdict as it is kept: `scope` is its article's id, "" for everywhere, because null is no key. */
export interface StoredVerdict extends Verdict {
  scope: string;
}

/**
 * A part of an import that waits for the whole of it. `phase`, one of `importPhases`, is the order in which parts are merged.
 */
export interface StagedPart {
  importId: string;
  phase: number;
  batch: number;
  /** ISO 8601 UTC. */
  stagedAt: string;
  articles: StagedArticle[];
  part: Omit<LibraryPart, 'articles'>;
}

/**
 * An article on its way: what a dry run asks of it, and the whole as JSON, to be parsed when it is merged. A text travels
 * and lies on the disk several times as fast as what it stands for.
 */
export interface StagedArticle extends ArticleFacts {
  id: string;
  json: string;
}

/** What a merge did, so that it can be told and undone; one for each part of the import. */
export interface MergeUndo {
  importId: string;
  order: number;
  mergedAt: string;
  counts: Counts;
  /** Of the articles that it brought or changed, or whose annotations it did. */
  articleIds: string[];
  /** `modified` is the time of what the merge wrote: what the reader changed since is theirs. */
  addedArticles: string[];
  addedAnnotations: { id: string; modified: string }[];
  changedArticles: { id: string; before: ArticleFacts; after: ArticleFacts }[];
  changedAnnotations: { before: Annotation; modified: string }[];
  verdicts: VerdictKey[];
  revisions: [articleId: string, revision: string][];
}

/**
 * One row for each listed article, as it is now: whatever changes of it gets it a new `seq`, which is never given again.
 * So what was once found out about a `seq` stays true, and an article whose row is gone is not there.
 */
export interface SearchRow {
  seq: number;
  articleId: string;
}

/**
 * Articles of which the grams lie in `postings`, one record for each bucket: those that had the rows from `first` to `last`
 * when it was closed. Rows behind the last segment are not indexed yet and are read when they are searched.
 */
export interface Segment {
  number: number;
  first: number;
  last: number;
  /** The latest time of an article in it, in milliseconds since 1970. */
  latest: number;
}

/**
 * An indexed article as it is searched, under the `seq` of its row: a candidate is compared, and shown, by what lies here
 * together. It is gone as soon as its row is; what is not indexed yet has none.
 */
export interface SearchCopy {
  seq: number;
  card: ArticleCard;
  text: string;
  /** Those that do not lie in the bin. */
  annotations: Annotation[];
}

/** What an article and its annotations are found under; an article of which nothing is has none. */
export interface FacetRecord {
  articleId: string;
  facets: Facet[];
}

/** What of an article's text is kept to know it again at another outlet, and the keys to find it by. */
export interface StoredSignature extends Signature {
  articleId: string;
  keys: number[];
}

/** How many articles or annotations are found under a thing, at least one. */
export interface Tally {
  kind: FacetKind;
  value: string;
  count: number;
}

/**
 * The object stores. The indexes on deletion hold only what lies in the bin, because null is no key. Those by cluster, time
 * of change and security are gone since version 6, and named for the step that once made them.
 */
export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleCard;
    indexes: { bySaved: [string, string]; byDeleted: string; byTag: string; byCluster: string };
  };
  bodies: { key: string; value: Body };
  annotations: {
    key: string;
    value: Annotation;
    indexes: {
      byArticle: string;
      byDeleted: string;
      byModified: [string, string];
      bySecid: string;
      byAbout: string;
    };
  };
  occurrences: { key: [string, number, string]; value: Occurrence };
  drafts: { key: string; value: StoredDraft };
  verdicts: { key: [string, string, string]; value: StoredVerdict };
  revisions: { key: [string, string]; value: Revision };
  settings: { key: 'settings'; value: Settings };
  staged: { key: [string, number, number]; value: StagedPart; indexes: { byTime: string } };
  mergeUndo: { key: [string, number]; value: MergeUndo; indexes: { byTime: string } };
  searchRows: { key: number; value: SearchRow; indexes: { byArticle: string } };
  searchCopies: { key: number; value: SearchCopy };
  segments: { key: number; value: Segment };
  /** By bucket and segment, see search-postings.ts. */
  postings: { key: number; value: Uint8Array<ArrayBuffer> };
  facets: { key: string; value: FacetRecord; indexes: { byFacet: Facet } };
  tallies: { key: [FacetKind, string]; value: Tally };
  signatures: { key: string; value: StoredSignature; indexes: { byKey: number } };
  /**
   * Behind which id bodies may still be without a signature: of an older library, or brought by an import; empty once all have
   * theirs.
   */
  unsigned: { key: 'bodies'; value: string };
  backups: { key: string; value: BackupRecord };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[]>;
/** What an upgrade step works in; to be awaited is nothing but it. */
export type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

export const databaseName = 'tickermark';

/** The step at index n leads from version n to n + 1. A released step is history: never edit it, add the next. */
const upgradeSteps: ((database: Database, transaction: Upgrading) => void | Promise<void>)[] = [
  function createStores(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('bySaved', ['savedAt', 'id']);
    articles.createIndex('byDeleted', 'deletedAt');
    database.createObjectStore('bodies', { keyPath: 'id' });
    const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
    annotations.createIndex('byArticle', 'articleId');
    annotations.createIndex('byDeleted', 'deleted');
    database.createObjectStore('occurrences', { keyPath: ['secid', 'rank', 'articleId'] });
    database.createObjectStore('drafts', { keyPath: 'articleId' });
    database.createObjectStore('verdicts', { keyPath: ['secid', 'surface', 'scope'] });
  },
  function addRevisionsAndSettings(database) {
    database.createObjectStore('revisions', { keyPath: ['articleId', 'revision'] });
    database.createObjectStore('settings');
  },
  function addImports(database) {
    const staged = database.createObjectStore('staged', { keyPath: ['importId', 'phase', 'batch'] });
    staged.createIndex('byTime', 'stagedAt');
    const undo = database.createObjectStore('mergeUndo', { keyPath: ['importId', 'order'] });
    undo.createIndex('byTime', 'mergedAt');
  },
  async function addSearch(database, transaction) {
    const rows = database.createObjectStore('searchRows', { keyPath: 'seq', autoIncrement: true });
    rows.createIndex('byArticle', 'articleId', { unique: true });
    database.createObjectStore('segments', { keyPath: 'number' });
    database.createObjectStore('postings');
    let cursor = await transaction.objectStore('articles').openCursor();
    while (cursor) {
      // The key is made by the store; the type wants it all the same.
      const row: Omit<SearchRow, 'seq'> = { articleId: cursor.value.id };
      if (cursor.value.deletedAt === null) await rows.add(row as SearchRow);
      cursor = await cursor.continue();
    }
  },
  function addBrowsing(_database, transaction) {
    const articles = transaction.objectStore('articles');
    articles.createIndex('byTag', 'tags', { multiEntry: true });
    articles.createIndex('byCluster', 'clusterNames', { multiEntry: true });
    const annotations = transaction.objectStore('annotations');
    annotations.createIndex('byModified', ['modified', 'id']);
    annotations.createIndex('bySecid', 'secids', { multiEntry: true });
    annotations.createIndex('byAbout', 'about');
  },
  async function addFacets(database, transaction) {
    const facets = database.createObjectStore('facets', { keyPath: 'articleId' });
    facets.createIndex('byFacet', 'facets', { multiEntry: true });
    database.createObjectStore('tallies', { keyPath: ['kind', 'value'] });
    // What these were for is found by facets, at a cost that does not grow with the library.
    transaction.objectStore('articles').deleteIndex('byCluster');
    for (const name of ['byModified', 'bySecid', 'byAbout'] as const)
      transaction.objectStore('annotations').deleteIndex(name);
    await enterAllFacets(transaction);
  },
  async function addSignatures(database, transaction) {
    const signatures = database.createObjectStore('signatures', { keyPath: 'articleId' });
    signatures.createIndex('byKey', 'keys', { multiEntry: true });
    database.createObjectStore('unsigned');
    // To read every body here would keep the reader waiting; sign-unsigned.ts does it by and by.
    if ((await transaction.objectStore('bodies').getKey(IDBKeyRange.lowerBound(''))) !== undefined)
      await transaction.objectStore('unsigned').put('', 'bodies');
  },
  function addBackups(database) {
    database.createObjectStore('backups', { keyPath: 'startedAt' });
  },
  async function forgetOldIndex(_database, transaction) {
    // Its records are written in another way since; what is searched lies in other stores, and is indexed again.
    await transaction.objectStore('segments').clear();
    await transaction.objectStore('postings').clear();
  },
  async function addSearchCopies(database, transaction) {
    database.createObjectStore('searchCopies', { keyPath: 'seq' });
    // They are made as the articles are indexed.
    await transaction.objectStore('segments').clear();
    await transaction.objectStore('postings').clear();
  },
];

export const databaseVersion = upgradeSteps.length;

/**
 * Brings a database from the version that it has (0: new) to today's. A step that fails ends the transaction, and the
 * opening fails with it.
 */
export function upgrade(
  database: Database,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrading,
): void {
  const steps = async () => {
    for (const step of upgradeSteps.slice(oldVersion)) await step(database, transaction);
  };
  steps().catch(() => {
    transaction.abort();
  });
}
