import { type Annotation, noteText } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { hasWords } from './has-words.ts';

/** Annotations as Hypothesis exports them, and imports them; what has neither words nor tags is left out. `now` is ISO 8601 UTC. */
export function toHypothesisJson(
  articles: Pick<SavedArticle, 'id' | 'title'>[],
  annotations: Annotation[],
  now: string,
): string {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const file = {
    export_date: now,
    export_userid: 'tickermark',
    client_version: 'tickermark',
    annotations: annotations
      .filter(hasWords)
      .map((annotation) => toItem(annotation, titles.get(annotation.articleId) ?? null)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toItem(annotation: Annotation, title: string | null) {
  const { id, created, modified, target } = annotation;
  return {
    id,
    created,
    updated: modified,
    uri: target.source,
    text: noteText(annotation),
    tags: annotationTags(annotation),
    user: 'acct:reader@tickermark.local',
    permissions: { read: ['acct:reader@tickermark.local'] },
    document: { title: title === null ? [] : [title] },
    target: [{ source: target.source, ...(target.selector.length > 0 && { selector: target.selector }) }],
  };
}
