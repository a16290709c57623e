import type { Annotation } from '../model/annotation.ts';
import { isForeignPhase, isNamelessPhase, isStrayPhase } from '../model/import-phase.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Verdict } from '../model/verdict.ts';
import {
  type AnnotationFacts,
  type ArticleFacts,
  conflictCopy,
  type Counts,
  decideAnnotation,
  decideArticle,
  isReworded,
  type Outcome,
  pickFacts,
  toAnnotationFacts,
} from './merge-decisions.ts';
import { getMany } from './get-many.ts';
import { decideAlike, likenessAfter, toLikeness } from './likeness.ts';
import { noCounts } from './merge-part.ts';
import { type Known, type Recognised, Recogniser } from './recogniser.ts';
import type { Database, Reading, StagedArticle, StagedPart } from './schema.ts';
import { foreignPartsOf, partsOf } from './stage-import.ts';
import { read } from './transact.ts';

/** What a merge would do. */
export interface ImportPlan extends Counts {
  /** Of the annotations, those whose article is not here: they show when it is saved. */
  waiting: number;
  /** Annotations of pages that we do not read which find no article, and are left out. */
  strays: number;
  /** The first of the annotations in conflict: the one that is here, and the other. */
  conflicts: { kept: Annotation; given: Annotation }[];
}

/** How many conflicts are shown; a reader who has more of them decides by these. */
const shownConflicts = 10;

/** What merging a staged import would do, without doing it; where versions are in conflict, if both are kept. */
export function planImport(database: Database, importId: string): Promise<ImportPlan> {
  return read(database, async (transaction) => {
    const foreign = await transaction.objectStore('staged').getKey(foreignPartsOf(importId));
    const shelf = new Shelf(transaction, foreign !== undefined);
    let cursor = await transaction.objectStore('staged').openCursor(partsOf(importId));
    while (cursor) {
      await shelf.plan(cursor.value);
      cursor = await cursor.continue();
    }
    return shelf.toPlan();
  });
}

/** The library as it would be after what was planned so far. Of what is planned it remembers facts only, not the things. */
class Shelf {
  readonly #transaction: Reading;
  /** By id, null for what is known not to be there. */
  readonly #articles = new Map<string, ArticleFacts | null>();
  readonly #annotations = new Map<string, AnnotationFacts | null>();
  readonly #others = new Set<string>();
  readonly #lonely = new Map<string, number>();
  readonly #plan: ImportPlan = { ...noCounts(), waiting: 0, strays: 0, conflicts: [] };

  /** Only where other tools' files are imported: it is told of everything else. */
  readonly #recogniser: Recogniser | null;

  constructor(transaction: Reading, hasForeign: boolean) {
    this.#transaction = transaction;
    this.#recogniser = hasForeign ? new Recogniser(transaction) : null;
  }

  async plan({ phase, articles, part }: StagedPart): Promise<void> {
    const recognised = await this.#recognise(phase, part.annotations);
    const annotations = recognised.map(({ annotation }) => annotation);
    await this.#load(articles, annotations);
    for (const verdict of part.verdicts) this.#plan[await this.#planVerdict(verdict)] += 1;
    for (const article of articles) this.#plan[await this.#planArticle(article)] += 1;
    for (const { annotation, known } of recognised) {
      if (isStrayPhase(phase) && !this.#articles.get(annotation.articleId)) this.#plan.strays += 1;
      else if (known) this.#plan[await this.#planAlike(known, annotation)] += 1;
      else this.#plan[await this.#planAnnotation(annotation)] += 1;
    }
    for (const { articleId, revision } of part.revisions)
      this.#plan[await this.#planRevision(articleId, revision)] += 1;
  }

  async #recognise(phase: number, annotations: Annotation[]): Promise<Recognised[]> {
    if (this.#recogniser && isForeignPhase(phase))
      return this.#recogniser.recognise(annotations, isNamelessPhase(phase));
    return annotations.map((annotation) => ({ annotation, known: null }));
  }

  /** Looks up in bulk what is in the library of the things in a part; a transaction is slow when asked one by one. */
  async #load(articles: StagedArticle[], annotations: Annotation[]): Promise<void> {
    await Promise.all([
      this.#loadArticles([...articles.map(({ id }) => id), ...annotations.map(({ articleId }) => articleId)]),
      this.#loadAnnotations(annotations.map(({ id }) => id)),
    ]);
  }

  async #loadArticles(ids: string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#articles.has(id));
    const cards = await getMany(this.#transaction.objectStore('articles'), unknown);
    for (const [i, id] of unknown.entries()) {
      const card = cards[i];
      this.#articles.set(id, card ? pickFacts(card) : null);
    }
  }

  async #loadAnnotations(ids: string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#annotations.has(id));
    const kept = await getMany(this.#transaction.objectStore('annotations'), unknown);
    for (const [i, id] of unknown.entries()) {
      const annotation = kept[i];
      this.#annotations.set(id, annotation ? toAnnotationFacts(annotation) : null);
    }
  }

  toPlan(): ImportPlan {
    // The article of an annotation may have come later.
    const lonely = [...this.#lonely].filter(([articleId]) => !this.#articles.get(articleId));
    return { ...this.#plan, waiting: lonely.reduce((sum, [, count]) => sum + count, 0) };
  }

  async #planArticle({ id, json, ...article }: StagedArticle): Promise<Outcome> {
    const kept = this.#articles.get(id) ?? undefined;
    if (!kept && this.#recogniser) {
      const { url } = JSON.parse(json) as SavedArticle; // whoever staged it had it parsed
      this.#recogniser.planArticle({ id, url });
    }
    const { outcome, facts } = decideArticle(kept, article);
    this.#articles.set(id, facts);
    const isNewWording =
      isReworded(kept, article) && (await this.#planRevision(id, article.revision)) === 'added';
    return outcome === 'same' && isNewWording ? 'updated' : outcome;
  }

  async #planAnnotation(given: Annotation, isCopy = false): Promise<Outcome> {
    const kept = this.#annotations.get(given.id) ?? undefined;
    const facts = toAnnotationFacts(given);
    const { outcome, stays, deleted } = decideAnnotation(kept, facts);
    this.#annotations.set(given.id, { ...(stays === 'given' || !kept ? facts : kept), deleted });
    if (stays === 'given') this.#recogniser?.planAnnotation({ ...given, deleted });
    if (outcome === 'added' && !isCopy && !this.#articles.get(given.articleId))
      this.#lonely.set(given.articleId, (this.#lonely.get(given.articleId) ?? 0) + 1);
    if (outcome !== 'conflicting' || isCopy) return outcome;
    return this.#planCopy(given, given.id);
  }

  async #planAlike(recognised: Known, given: Annotation): Promise<Outcome> {
    const known = this.#recogniser?.asPlanned(recognised) ?? recognised; // the same row may have come before
    const decision = decideAlike(known, toLikeness(given));
    if (decision.outcome === 'conflicting') return this.#planCopy(given, known.id);
    this.#recogniser?.planKnown({ ...known, ...likenessAfter(known, toLikeness(given), decision) });
    return decision.outcome;
  }

  /** What becomes of the other of two in conflict, when both are kept. */
  async #planCopy(given: Annotation, keptId: string): Promise<Outcome> {
    const copy = conflictCopy(given);
    await this.#loadAnnotations([copy.id]);
    const again = await this.#planAnnotation(copy, true);
    if (again !== 'added') return again;
    if (this.#plan.conflicts.length >= shownConflicts) return 'conflicting';
    const stored = await this.#transaction.objectStore('annotations').get(keptId);
    if (stored) this.#plan.conflicts.push({ kept: stored, given });
    return 'conflicting';
  }

  async #planVerdict({ secid, surface, articleId }: Verdict): Promise<Outcome> {
    const key: [string, string, string] = [secid, surface, articleId ?? ''];
    const isHere = (await this.#transaction.objectStore('verdicts').getKey(key)) !== undefined;
    return this.#enter(['verdict', ...key], isHere);
  }

  async #planRevision(articleId: string, revision: string): Promise<Outcome> {
    const key: [string, string] = [articleId, revision];
    const isHere = (await this.#transaction.objectStore('revisions').getKey(key)) !== undefined;
    return this.#enter(['revision', ...key], isHere);
  }

  #enter(key: string[], isHere: boolean): Outcome {
    const name = JSON.stringify(key);
    if (isHere || this.#others.has(name)) return 'same';
    this.#others.add(name);
    return 'added';
  }
}
