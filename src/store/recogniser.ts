import type { Annotation } from '../model/annotation.ts';
import { toAddress } from '../model/to-address.ts';
import { getMany } from './get-many.ts';
import { type Likeness, rateLikeness, toLikeness } from './likeness.ts';
import type { Reading, Writing } from './schema.ts';

/** What is asked of an annotation that is here, or will be when what was planned is done. */
export interface Known extends Likeness {
  id: string;
  articleId: string;
}

/** An annotation of another tool's file, in the article that is here at its address; `known` as which of ours, null for none. */
export interface Recognised {
  annotation: Annotation;
  known: Known | null;
}

/** How many articles are read at once. */
const pageSize = 500;

/**
 * Finds of what other tools' files hold the article and the annotation that are here: such a file knows an article by its
 * address alone, and many know no ids. Each of ours is one of theirs at most. Serves one import.
 */
export class Recogniser {
  readonly #transaction: Reading | Writing;
  readonly #planned = new Map<string, Known>();
  readonly #plannedOf = new Map<string, Known[]>();
  /** Their addresses, by id. */
  readonly #plannedArticles = new Map<string, string>();
  #articlesAt: Map<string, string[]> | null = null;
  readonly #knownOf = new Map<string, Known[]>();
  /** Of ours, as which of theirs. */
  readonly #taken = new Map<string, string>();

  constructor(transaction: Reading | Writing) {
    this.#transaction = transaction;
  }

  /** Tells of an article that is not here yet. */
  planArticle({ id, url }: { id: string; url: string }): void {
    this.#plannedArticles.set(id, url);
  }

  /** Tells of an annotation that is not here yet, or not so. */
  planAnnotation(annotation: Annotation): void {
    const known = toKnown(annotation);
    this.#planned.set(known.id, known);
    const others = this.#plannedOf.get(known.articleId);
    if (others) others.push(known);
    else this.#plannedOf.set(known.articleId, [known]);
  }

  /** Tells what will become of one that was known again. */
  planKnown(known: Known): void {
    this.#planned.set(known.id, known);
  }

  /** The same one as it will be by now. */
  asPlanned(known: Known): Known {
    return this.#planned.get(known.id) ?? known;
  }

  /** `isNameless`: the file knows no ids. Annotations are of one part of the import, and of all parts in their order. */
  async recognise(annotations: Annotation[], isNameless: boolean): Promise<Recognised[]> {
    const byId = await this.#listById(annotations.map(({ id }) => id));
    if (isNameless) for (const { id } of annotations) this.#taken.set(id, id);
    const recognised: Recognised[] = [];
    for (const annotation of annotations) {
      const known = byId.get(annotation.id) ?? null;
      const homes = known ? [known.articleId] : await this.#findHomes(annotation);
      const alike = known ?? (isNameless ? await this.#findAlike(annotation, homes) : null);
      if (alike && isNameless) this.#taken.set(alike.id, annotation.id);
      const [articleId, ...others] = alike ? [alike.articleId] : homes;
      const isClear = articleId !== undefined && others.length === 0;
      recognised.push({
        annotation: isClear ? { ...annotation, articleId } : annotation,
        known: isNameless ? alike : null,
      });
    }
    return recognised;
  }

  /** Those of these ids that are here or planned. */
  async #listById(ids: string[]): Promise<Map<string, Known>> {
    const kept = await getMany(this.#transaction.objectStore('annotations'), ids);
    const byId = new Map<string, Known>();
    for (const [i, id] of ids.entries()) {
      const stored = kept[i];
      const known = this.#planned.get(id) ?? (stored && toKnown(stored));
      if (known) byId.set(id, known);
    }
    return byId;
  }

  /** The articles that an annotation may be of: its own, else those that lie at its address. */
  async #findHomes({ articleId, target }: Annotation): Promise<string[]> {
    if (this.#plannedArticles.has(articleId)) return [articleId];
    if ((await this.#transaction.objectStore('articles').getKey(articleId)) !== undefined) return [articleId];
    this.#articlesAt ??= await this.#readAddresses();
    return [...(this.#articlesAt.get(toAddress(target.source) ?? '') ?? [])].sort();
  }

  async #readAddresses(): Promise<Map<string, string[]>> {
    const articlesAt = new Map<string, string[]>();
    const enter = (id: string, url: string) => {
      const address = toAddress(url);
      const ids = articlesAt.get(address ?? '') ?? [];
      if (address !== null && !ids.includes(id)) articlesAt.set(address, [...ids, id]);
    };
    const store = this.#transaction.objectStore('articles');
    let range: IDBKeyRange | null = null;
    for (;;) {
      const cards = await store.getAll(range, pageSize);
      for (const { id, url } of cards) enter(id, url);
      const last = cards.at(-1);
      if (last === undefined || cards.length < pageSize) break;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
    for (const [id, url] of this.#plannedArticles) enter(id, url);
    return articlesAt;
  }

  async #findAlike(given: Annotation, homes: string[]): Promise<Known | null> {
    const likeness = toLikeness(given);
    let best: Known | null = null;
    for (const home of homes) {
      for (const known of await this.#listKnown(home)) {
        const taken = this.#taken.get(known.id);
        if (taken !== undefined && taken !== given.id) continue;
        if (rateLikeness(known, likeness) > (best ? rateLikeness(best, likeness) : 0)) best = known;
      }
    }
    return best && this.asPlanned(best);
  }

  async #listKnown(articleId: string): Promise<Known[]> {
    const here = this.#knownOf.get(articleId);
    if (here) return here;
    const stored = await this.#transaction.objectStore('annotations').index('byArticle').getAll(articleId);
    const planned = this.#plannedOf.get(articleId) ?? [];
    const isCurrent = (one: Known) => (this.#planned.get(one.id) ?? one) === one;
    const known = [...stored.map(toKnown).filter(({ id }) => !this.#planned.has(id)), ...planned];
    const sorted = known.filter(isCurrent).sort((one, other) => (one.id < other.id ? -1 : 1));
    this.#knownOf.set(articleId, sorted);
    return sorted;
  }
}

function toKnown(annotation: Annotation): Known {
  const { id, articleId } = annotation;
  return { ...toLikeness(annotation), id, articleId };
}
