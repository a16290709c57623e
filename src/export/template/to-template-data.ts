import { type Annotation, noteText, quoteOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { annotationTags } from '../../model/change-annotation.ts';
import type { Cluster } from '../../model/cluster.ts';
import { toColour } from '../../model/colour.ts';
import type { Figure } from '../../model/figure.ts';
import { listHeadlineFigures } from '../../model/list-headline-figures.ts';
import { listSecurities } from '../../model/list-securities.ts';
import type { SavedArticle } from '../../model/saved-article.ts';
import { createSentencePlacer } from '../find-sentence.ts';
import { kindNames } from '../kind-names.ts';
import { placeInSaved } from '../place-in-saved.ts';
import { toAnnotationLink } from '../to-annotation-link.ts';
import { createPassageLinker } from '../to-passage-link.ts';
import { Literal } from './marked-value.ts';

/** What a template can name, of one article and its annotations. Absent facts are null and count as empty. */
export function toTemplateData(article: SavedArticle, annotations: Annotation[]) {
  const { id, title, url, digest, publishedAt, media, author, editor, savedAt, tags, text } = article;
  const securities = listSecurities(article).map(({ secid, code, name, kind, mentions }) => ({
    secid,
    code,
    name,
    kind: kindNames[kind],
    mentions: mentions.length,
  }));
  const toFigure = createFigureReader(article);
  const toMarked = createHighlightReader(text);
  const names = new Map(securities.map((security) => [security.secid, security]));
  return {
    id,
    title,
    url: toAddress(url),
    digest,
    published: publishedAt,
    saved: savedAt,
    media,
    author,
    editor,
    tags,
    text,
    keyPoints: article.keyPoints.map((point) => point.text),
    securities,
    figures: article.figures.map(toFigure),
    headlines: listHeadlineFigures(article).map(toFigure),
    clusters: article.clusters.map((cluster) => ({
      ...toClusterData(cluster),
      figures: cluster.figures.map(toFigure),
      securities: cluster.secids.flatMap((secid) => names.get(secid) ?? []),
    })),
    highlights: annotations.filter((one) => quoteOf(one) !== null).map(toMarked),
    notes: annotations.filter((one) => quoteOf(one) === null).map(toMarked),
  } satisfies Record<string, unknown>;
}

function toClusterData({ ordinal, name, leads, goals, projects }: Cluster) {
  return { ordinal, name, leads, goals, projects };
}

/** A figure has the sentence that states it, and the address of the page at that sentence. */
function createFigureReader({ url, text }: Article) {
  const placeOf = createSentencePlacer(text);
  const linkTo = createPassageLinker(url, text);
  return (figure: Figure) => {
    const { surface, label, value, unit } = figure;
    const place = placeOf(figure);
    const sentence = text.slice(place.start, place.end);
    return { surface, label, value, unit, sentence, link: toLink(linkTo(place)) };
  };
}

/** The same of what was marked: the sentence is null where the text has the words no more, and for a note on the whole. */
function createHighlightReader(text: string) {
  const placeOf = createSentencePlacer(text);
  return (annotation: Annotation) => {
    const { passage } = placeInSaved(text, annotation);
    const place = passage && placeOf(passage);
    const sentence = place && text.slice(place.start, place.end);
    return { ...toHighlight(annotation), sentence, link: toLink(toAnnotationLink(annotation, text)) };
  };
}

function toHighlight(annotation: Annotation) {
  return {
    id: annotation.id,
    quote: quoteOf(annotation),
    colour: toColour(annotation.colour),
    note: noteText(annotation),
    tags: annotationTags(annotation),
    created: annotation.created,
    securities: annotation.secids,
  };
}

/** A link target, null for what is no address of the web. */
function toLink(url: string): Literal | null {
  const address = toAddress(url);
  return address instanceof Literal ? address : null;
}

/** An address that is a link target as it stands; of what is no address of the web the words alone. */
function toAddress(url: string): Literal | string {
  return /^https?:\/\//i.test(url) ? new Literal(url.replace(/[<>()[\]\\\s]/g, encodeHard)) : url;
}

/** Parentheses are left alone by encodeURIComponent. */
function encodeHard(character: string): string {
  return encodeURIComponent(character).replace('(', '%28').replace(')', '%29');
}
