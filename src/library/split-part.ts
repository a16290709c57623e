import type { LibraryPart } from '../model/library-part.ts';
import { toBatches } from './to-batches.ts';

/**
 * The same in parts that fit into messages, to be merged in this order: articles of at most `size`, each with what belongs
 * to it; then annotations and wordings of other articles; then the verdicts, for which the articles have to be there.
 */
export function splitPart(
  { articles, annotations, verdicts, revisions }: LibraryPart,
  size: number,
  length?: number,
): LibraryPart[] {
  const notes = groupByArticle(annotations);
  const wordings = groupByArticle(revisions);
  const ids = new Set(articles.map(({ id }) => id));
  const isStray = ({ articleId }: { articleId: string }) => !ids.has(articleId);
  const pieces = [
    ...articles.map((article) =>
      toPart({
        articles: [article],
        annotations: notes.get(article.id),
        revisions: wordings.get(article.id),
      }),
    ),
    ...annotations.filter(isStray).map((annotation) => toPart({ annotations: [annotation] })),
    ...revisions.filter(isStray).map((revision) => toPart({ revisions: [revision] })),
    ...verdicts.map((verdict) => toPart({ verdicts: [verdict] })),
  ];
  return toBatches(pieces, size, length).map(join);
}

function groupByArticle<Item extends { articleId: string }>(items: Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.articleId);
    if (group) group.push(item);
    else groups.set(item.articleId, [item]);
  }
  return groups;
}

function toPart({
  articles = [],
  annotations = [],
  verdicts = [],
  revisions = [],
}: { [Kind in keyof LibraryPart]?: LibraryPart[Kind] | undefined }): LibraryPart {
  return { articles, annotations, verdicts, revisions };
}

function join(parts: LibraryPart[]): LibraryPart {
  return {
    articles: parts.flatMap(({ articles }) => articles),
    annotations: parts.flatMap(({ annotations }) => annotations),
    verdicts: parts.flatMap(({ verdicts }) => verdicts),
    revisions: parts.flatMap(({ revisions }) => revisions),
  };
}
