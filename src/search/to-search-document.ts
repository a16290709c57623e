import { type Annotation, noteText, quoteOf } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { ArticleCard } from '../model/saved-article.ts';
import type { Security } from '../model/security.ts';
import { foldText } from './fold-text.ts';
import { type SearchDocument, type SearchField, toField } from './search-document.ts';
import { toInitials } from './to-initials.ts';

/** An article as it is searched: its card, its text, and its annotations that do not lie in the bin. */
export function toSearchDocument(card: ArticleCard, text: string, annotations: Annotation[]): SearchDocument {
  const tags = [...card.tags, ...annotations.flatMap(annotationTags)];
  const boards = card.securities.filter(({ kind }) => kind === 'board');
  const stocks = card.securities.filter(({ kind }) => kind !== 'board');
  return {
    fields: [
      ...(card.title === null ? [] : [toField('title', card.title)]),
      ...annotations.flatMap((annotation) => toNoteFields(annotation, text)),
      ...tags.map((tag) => toField('tag', tag)),
      ...card.securities.flatMap(toSecurityFields),
      toField('body', text, { isHead: false }),
    ],
    facets: {
      tags: tags.map(foldText),
      stocks: stocks.flatMap(toNames),
      boards: boards.flatMap(toNames),
      secids: card.securities.map(({ secid }) => foldText(secid)),
      clusters: card.clusterNames.map(foldText),
      media: card.media === null ? [] : [foldText(card.media)],
      has: toHoldings(annotations),
    },
    time: toTime(card),
  };
}

function toNoteFields(annotation: Annotation, text: string): SearchField[] {
  const { id: annotationId } = annotation;
  const quote = quoteOf(annotation);
  // What was marked in another wording stands in no other field.
  const lost = quote !== null && !text.includes(quote) ? [quote] : [];
  return [noteText(annotation), ...lost]
    .filter((words) => words !== '')
    .map((words) => toField('note', words, { annotationId }));
}

/** Initials are for whoever types them on purpose: they do not tell that an article is about what has the same letters. */
function toSecurityFields({ name, code }: Security): SearchField[] {
  const initials = toInitials(foldText(name)).map((letters) =>
    toField('security', letters, { isHead: false }),
  );
  return [toField('security', `${name} ${code}`), ...initials];
}

function toNames({ name, code }: Security): string[] {
  return [foldText(name), foldText(code)];
}

function toHoldings(annotations: Annotation[]): ('note' | 'highlight')[] {
  const hasNote = annotations.some((annotation) => noteText(annotation) !== '');
  const hasHighlight = annotations.some((annotation) => quoteOf(annotation) !== null);
  return [...(hasNote ? (['note'] as const) : []), ...(hasHighlight ? (['highlight'] as const) : [])];
}

/** When it was published, else when it was saved; an unreadable time is the oldest. */
function toTime({ publishedAt, savedAt }: ArticleCard): number {
  const published = publishedAt === null ? NaN : Date.parse(publishedAt);
  return Number.isNaN(published) ? Date.parse(savedAt) || 0 : published;
}
