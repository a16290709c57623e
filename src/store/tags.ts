import type { Annotation } from '../model/annotation.ts';
import { annotationTags, withTags } from '../model/change-annotation.ts';
import { replaceTags, returnTags, type TagChange } from '../model/replace-tags.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import { facetRange } from './facets.ts';
import { followArticle } from './follow-article.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { listTallies } from './tallies.ts';
import { read, write } from './transact.ts';

/** A tag, and how many listed articles and annotations bear it. */
export interface TagCount {
  tag: string;
  articles: number;
  notes: number;
}

/** The tags that an article or an annotation bears. */
export interface Tagged {
  id: string;
  tags: string[];
}

/** What bears tags. */
export interface TaggedItems {
  articles: Tagged[];
  annotations: Tagged[];
}

/** Every tag, the most used first. */
export function listTags(database: Database): Promise<TagCount[]> {
  return read(database, async (transaction) => {
    const articles = await listTallies(transaction, 'articleTag');
    const notes = await listTallies(transaction, 'noteTag');
    return [...new Set([...articles.keys(), ...notes.keys()])]
      .map((tag) => ({ tag, articles: articles.get(tag) ?? 0, notes: notes.get(tag) ?? 0 }))
      .sort((one, other) => sum(other) - sum(one) || (one.tag < other.tag ? -1 : 1));
  });
}

/** What bears any of these tags, also in the bin, with all its tags. */
export function listTagged(database: Database, tags: string[]): Promise<TaggedItems> {
  return read(database, async (transaction) => {
    const articles = await listArticlesTagged(transaction, tags);
    const annotations = await listAnnotationsTagged(transaction, tags);
    return {
      articles: articles.map((card) => ({ id: card.id, tags: card.tags })),
      annotations: annotations.map((one) => ({ id: one.id, tags: annotationTags(one) })),
    };
  });
}

/** The ids of the articles that bear a tag themselves, also in the bin. */
export function listIdsTagged(database: Database, tag: string): Promise<string[]> {
  return database.getAllKeysFromIndex('articles', 'byTag', tag);
}

/** Renames, merges or removes tags wherever they are, also in the bin. Gives the ids of the articles it concerns. */
export function replaceTagsEverywhere(
  database: Database,
  change: TagChange,
  now = new Date().toISOString(),
): Promise<string[]> {
  return write(database, async (transaction) => {
    const articles = await listArticlesTagged(transaction, change.from);
    const annotations = await listAnnotationsTagged(transaction, change.from);
    return changeTags(transaction, { articles, annotations, now }, (tags) => replaceTags(tags, change));
  });
}

/** Takes such a change back, where `before` tells the tags as they were. Gives the ids of the articles it concerns. */
export function returnTagsEverywhere(
  database: Database,
  change: TagChange,
  before: TaggedItems,
  now = new Date().toISOString(),
): Promise<string[]> {
  return write(database, async (transaction) => {
    const tagsBefore = new Map([...before.articles, ...before.annotations].map(({ id, tags }) => [id, tags]));
    const get = async <Item>(name: 'articles' | 'annotations', tagged: Tagged[]) =>
      (await Promise.all(tagged.map(({ id }) => transaction.objectStore(name).get(id)))).filter(
        (item) => item !== undefined,
      ) as Item[];
    const articles = await get<ArticleCard>('articles', before.articles);
    const annotations = await get<Annotation>('annotations', before.annotations);
    return changeTags(transaction, { articles, annotations, now }, (tags, id) =>
      returnTags(tags, tagsBefore.get(id) ?? tags, change),
    );
  });
}

/** Gives articles a tag, or takes it off; those not saved are left out. */
export function changeTagOf(
  database: Database,
  { ids, tag, isWanted }: { ids: string[]; tag: string; isWanted: boolean },
): Promise<void> {
  return write(database, async (transaction) => {
    for (const id of ids) {
      const card = await transaction.objectStore('articles').get(id);
      if (!card || card.tags.includes(tag) === isWanted) continue;
      const tags = isWanted ? [...card.tags, tag] : card.tags.filter((other) => other !== tag);
      await transaction.objectStore('articles').put({ ...card, tags });
      followArticle(transaction, id);
    }
  });
}

async function listArticlesTagged(transaction: Reading | Writing, tags: string[]): Promise<ArticleCard[]> {
  const index = transaction.objectStore('articles').index('byTag');
  const found = await Promise.all(tags.map((tag) => index.getAll(tag)));
  return [...new Map(found.flat().map((card) => [card.id, card])).values()];
}

async function listAnnotationsTagged(transaction: Reading | Writing, tags: string[]): Promise<Annotation[]> {
  const index = transaction.objectStore('facets').index('byFacet');
  const ranges = tags.flatMap((tag) => [facetRange('noteTag', tag), facetRange('hiddenTag', tag)]);
  const articleIds = (await Promise.all(ranges.map((range) => index.getAllKeys(range)))).flat();
  const all = await Promise.all(
    [...new Set(articleIds)].map((id) =>
      transaction.objectStore('annotations').index('byArticle').getAll(id),
    ),
  );
  return all.flat().filter((one) => annotationTags(one).some((tag) => tags.includes(tag)));
}

interface Items {
  articles: ArticleCard[];
  annotations: Annotation[];
  now: string;
}

async function changeTags(
  transaction: Writing,
  { articles, annotations, now }: Items,
  change: (tags: string[], id: string) => string[],
): Promise<string[]> {
  const concerned = new Set<string>();
  for (const card of articles) {
    const tags = change(card.tags, card.id);
    if (isSame(tags, card.tags)) continue;
    await transaction.objectStore('articles').put({ ...card, tags });
    concerned.add(card.id);
  }
  for (const annotation of annotations) {
    const before = annotationTags(annotation);
    const tags = change(before, annotation.id);
    if (isSame(tags, before)) continue;
    await transaction.objectStore('annotations').put(withTags(annotation, tags, now));
    concerned.add(annotation.articleId);
  }
  for (const id of concerned) followArticle(transaction, id);
  return [...concerned];
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((tag, index) => tag === other[index]);
}

function sum({ articles, notes }: TagCount): number {
  return articles + notes;
}
