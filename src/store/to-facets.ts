import type { Annotation } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import { toColour } from '../model/colour.ts';
import type { ArticleCard } from '../model/saved-article.ts';

/**
 * What things are found under. Of listed articles: `articleTag`, `cluster`. Of annotations that are not in the bin, of listed
 * articles: `note` (all of them, under ""), `noteTag`, `colour`, `colouredTag` (under colour:tag), `on` (the securities that
 * they are about or that their passages name). `hiddenTag`: the tags of all other annotations.
 */
export type FacetKind =
  'articleTag' | 'cluster' | 'note' | 'noteTag' | 'colour' | 'colouredTag' | 'on' | 'hiddenTag';

/**
 * An article or an annotation under one thing. `order` is its place there: of an annotation when it was modified, of an article
 * minus the time of publication, in milliseconds.
 */
export type Facet = [kind: FacetKind, value: string, order: string | number, id: string];

/** Everything under which an article and its annotations are found; undefined for one that is not here. May hold a thing twice. */
export function toFacets(card: ArticleCard | undefined, annotations: Annotation[]): Facet[] {
  const isListed = card?.deletedAt === null;
  return [
    ...(isListed ? ofArticle(card) : []),
    ...annotations.flatMap((annotation) =>
      isListed && annotation.deleted === null
        ? ofAnnotation(annotation)
        : annotationTags(annotation).map((tag) => at('hiddenTag', tag, annotation)),
    ),
  ];
}

function ofArticle(card: ArticleCard): Facet[] {
  const order = -(timeOf(card) || 0);
  return [
    ...card.tags.map((tag): Facet => ['articleTag', tag, order, card.id]),
    ...card.clusterNames.map((name): Facet => ['cluster', name, order, card.id]),
  ];
}

function ofAnnotation(annotation: Annotation): Facet[] {
  const { about, secids } = annotation;
  const tags = annotationTags(annotation);
  // A note on the whole article has no colour to be looked for.
  const colours = annotation.target.selector.length > 0 ? [toColour(annotation.colour)] : [];
  return [
    at('note', '', annotation),
    ...tags.map((tag) => at('noteTag', tag, annotation)),
    ...colours.map((colour) => at('colour', colour, annotation)),
    ...colours.flatMap((colour) => tags.map((tag) => at('colouredTag', `${colour}:${tag}`, annotation))),
    ...(about === null ? secids : [about, ...secids]).map((secid) => at('on', secid, annotation)),
  ];
}

function at(kind: FacetKind, value: string, { modified, id }: Annotation): Facet {
  return [kind, value, modified, id];
}

/** When it was published; of an undated one when it was saved. */
function timeOf({ publishedAt, savedAt }: ArticleCard): number {
  const published = Date.parse(publishedAt ?? '');
  return Number.isNaN(published) ? Date.parse(savedAt) : published;
}
