import * as v from 'valibot';
import { Annotation } from '../model/annotation.ts';
import { Article, ArticleText } from '../model/article.ts';
import { colours } from '../model/colour.ts';
import { Draft } from '../model/draft.ts';
import { importPhases } from '../model/import-phase.ts';
import { parseValue } from '../model/parse-value.ts';
import { Revision } from '../model/revision.ts';
import { SavedArticle } from '../model/saved-article.ts';
import { SearchCursor, SearchOrder } from '../model/search-hit.ts';
import { ChangedSettings } from '../model/settings.ts';
import { Verdict } from '../model/verdict.ts';
import type { BackgroundRequests } from './protocol.ts';

type Parsers = {
  [Name in keyof BackgroundRequests]: (argument: unknown) => Parameters<BackgroundRequests[Name]>[0];
};

const parser =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (argument: unknown) =>
    parseValue(schema, argument);

const CardKey = v.object({ savedAt: v.string(), id: v.string() });
const OccurrenceKey = v.object({ rank: v.number(), articleId: v.string() });
const NoteKey = v.object({ modified: v.string(), id: v.string() });
const Ids = v.array(v.string());
const Tags = v.array(v.string());
const TagChange = v.object({ from: Tags, to: v.nullable(v.string()) });
const Tagged = v.array(v.object({ id: v.string(), tags: Tags }));
const TaggedItems = v.object({ articles: Tagged, annotations: Tagged });
const ImportId = v.pipe(v.string(), v.uuid());
const Part = v.object({
  articles: v.array(SavedArticle),
  annotations: v.array(Annotation),
  verdicts: v.array(Verdict),
  revisions: v.array(Revision),
});
const StagedArticle = v.object({
  ...v.pick(SavedArticle, ['id', 'tags', 'savedAt', 'deletedAt', 'revision']).entries,
  json: v.string(),
});
const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));
const naturalNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The arguments of the requests to the background, by request: unknown in, typed out, or InvalidValueError. */
export const parseArgument = {
  showCount: parser(naturalNumber),
  findSecurities: parser(v.pick(ArticleText, ['id', 'text', 'mentions'])),
  countArticlesNaming: parser(v.object({ secid: v.string(), exceptId: v.string() })),
  pageRead: parser(v.string()),
  startAnnotator: () => undefined,
  lookUpArticle: parser(v.string()),
  loadAnnotations: parser(v.string()),
  annotate: parser(v.object({ page: ArticleText, annotation: Annotation })),
  putAnnotation: parser(Annotation),
  removeAnnotation: parser(v.string()),
  restoreAnnotation: parser(v.string()),
  keepRevision: parser(v.pick(ArticleText, ['id', 'title', 'text', 'paragraphs'])),
  toArticle: parser(ArticleText),
  loadArticle: parser(v.string()),
  saveArticle: parser(Article),
  setTags: parser(v.object({ id: v.string(), tags: v.array(v.string()) })),
  removeArticles: parser(Ids),
  restoreArticles: parser(Ids),
  listCards: parser(v.object({ after: v.nullable(CardKey), limit: positiveInteger })),
  listBin: parser(
    v.object({
      kind: v.picklist(['articles', 'annotations']),
      after: v.nullable(v.object({ deletedAt: v.string(), id: v.string() })),
      limit: positiveInteger,
    }),
  ),
  listIds: () => undefined,
  listArticles: parser(Ids),
  listVersions: parser(v.object({ after: naturalNumber, limit: positiveInteger })),
  listKept: parser(
    v.object({
      kind: v.picklist(['articles', 'annotations', 'revisions']),
      after: v.nullable(v.array(v.string())),
      limit: positiveInteger,
    }),
  ),
  putDraft: parser(v.object({ articleId: v.string(), text: v.string() })),
  putVerdicts: parser(v.array(Verdict)),
  removeVerdicts: parser(v.array(v.omit(Verdict, ['at']))),
  listVerdicts: () => undefined,
  stageImport: parser(
    v.object({
      importId: ImportId,
      phase: v.picklist(Object.values(importPhases)),
      batch: naturalNumber,
      articles: v.array(StagedArticle),
      part: v.omit(Part, ['articles']),
    }),
  ),
  planImport: parser(ImportId),
  commitImport: parser(v.object({ importId: ImportId, onConflict: v.picklist(['keep', 'both']) })),
  stopImport: parser(ImportId),
  discardImport: parser(ImportId),
  undoImport: parser(ImportId),
  getSettings: () => undefined,
  putSettings: parser(ChangedSettings),
  search: parser(
    v.object({
      query: v.string(),
      order: SearchOrder,
      after: v.nullable(SearchCursor),
      limit: positiveInteger,
    }),
  ),
  listCardsNaming: parser(
    v.object({ secid: v.string(), after: v.nullable(OccurrenceKey), limit: positiveInteger }),
  ),
  rebuildIndex: () => undefined,
  listNotes: parser(
    v.object({
      colour: v.nullable(v.picklist(colours)),
      tag: v.nullable(v.string()),
      after: v.nullable(NoteKey),
      limit: positiveInteger,
    }),
  ),
  listNotesOn: parser(v.object({ secid: v.string(), after: v.nullable(NoteKey), limit: positiveInteger })),
  listFiguresNear: parser(
    v.object({ secid: v.string(), after: v.nullable(OccurrenceKey), limit: positiveInteger }),
  ),
  countNaming: parser(v.string()),
  listSameStory: parser(v.pick(ArticleText, ['id', 'text'])),
  listSources: parser(Ids),
  listClusterNames: () => undefined,
  listClusters: parser(v.object({ name: v.string(), skip: naturalNumber, limit: positiveInteger })),
  listTags: () => undefined,
  listTagged: parser(Tags),
  listArticlesTagged: parser(v.string()),
  replaceTags: parser(TagChange),
  returnTags: parser(v.object({ change: TagChange, before: TaggedItems })),
  changeTagOf: parser(v.object({ ids: Ids, tag: v.string(), isWanted: v.boolean() })),
  changeTagOfNotes: parser(v.object({ ids: Ids, tag: v.string(), isWanted: v.boolean() })),
  recolourNotes: parser(v.array(v.object({ id: v.string(), colour: v.nullable(v.string()) }))),
  removeNotes: parser(Ids),
  restoreNotes: parser(Ids),
  getBackupStatus: () => undefined,
  backUp: () => undefined,
  stopBackUp: () => undefined,
  listDrafts: () => undefined,
  mergeDrafts: parser(v.array(Draft)),
} satisfies Parsers;
