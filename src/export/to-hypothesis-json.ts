import { type Annotation, noteText } from '../model/annotation.ts';
import { annotationTags } from '../model/change-annotation.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { toAddress } from '../model/to-address.ts';
import { hasWords } from './has-words.ts';

/** Nobody's account: an export has to name one. */
const user = 'acct:reader@tickermark.local';

/** Annotations as Hypothesis exports them, and imports them; what has neither words nor tags is left out. `now` is ISO 8601 UTC. */
export function toHypothesisJson(
  articles: Pick<SavedArticle, 'id' | 'title'>[],
  annotations: Annotation[],
  now: string,
): string {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const file = {
    export_date: now,
    export_userid: user,
    client_version: 'tickermark',
    annotations: annotations
      .filter(hasWords)
      .map((annotation) => toItem(annotation, titles.get(annotation.articleId) ?? null)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toItem(annotation: Annotation, title: string | null) {
  const { id, created, modified, target } = annotation;
  const source = toAddress(target.source) ?? target.source;
  // Places are of our text, not of the page's.
  const selector = target.selector.filter(({ type }) => type === 'TextQuoteSelector');
  return {
    id,
    created,
    updated: modified,
    uri: source,
    text: noteText(annotation),
    tags: annotationTags(annotation),
    user,
    group: '__world__',
    permissions: { read: [user] },
    links: {},
    hidden: false,
    flagged: false,
    document: { title: title === null ? [] : [title] },
    target: [{ source, ...(selector.length > 0 && { selector }) }],
  };
}
