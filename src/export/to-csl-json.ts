import type { SavedArticle } from '../model/saved-article.ts';

type CitedArticle = Pick<
  SavedArticle,
  'id' | 'title' | 'author' | 'media' | 'publishedAt' | 'savedAt' | 'url' | 'digest' | 'tags'
>;

/** Articles as CSL-JSON for Zotero and others (https://docs.citationstyles.org/en/stable/specification.html). */
export function toCslJson(articles: CitedArticle[]): string {
  return `${JSON.stringify(articles.map(toItem), null, 2)}\n`;
}

function toItem({ id, title, author, media, publishedAt, savedAt, url, digest, tags }: CitedArticle) {
  return {
    id,
    type: 'article-newspaper',
    language: 'zh-CN',
    title: title ?? '无标题',
    ...(author !== null && { author: [{ literal: author }] }),
    ...(media !== null && { 'container-title': media }),
    ...toDate('issued', publishedAt),
    ...toDate('accessed', savedAt),
    URL: url,
    ...(digest !== null && { abstract: digest }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

/** The day as the time is written; an ISO 8601 time begins with it. */
function toDate(name: 'issued' | 'accessed', time: string | null) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time ?? '') ?? [];
  return year === undefined ? {} : { [name]: { 'date-parts': [[Number(year), Number(month), Number(day)]] } };
}
