import type { SavedArticle } from '../model/saved-article.ts';
import { toCleanLine } from './to-clean-line.ts';

/** Articles as BibTeX entries (for BibLaTeX and Biber, which read UTF-8). */
export function toBibtex(articles: SavedArticle[]): string {
  return articles.map(toEntry).join('\n');
}

function toEntry({
  id,
  title,
  author,
  media,
  publishedAt,
  savedAt,
  url,
  digest,
  tags,
}: SavedArticle): string {
  const fields: [name: string, value: string | null | undefined][] = [
    ['title', title ?? '无标题'],
    ['author', author ?? media],
    ['journaltitle', media],
    ['date', publishedAt?.slice(0, 10)],
    ['year', publishedAt?.slice(0, 4)],
    ['urldate', savedAt.slice(0, 10)],
    ['abstract', digest],
    ['keywords', tags.join(', ')],
    ['langid', 'chinese'],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${toBraced(name, value ?? '')}},`);
  return [`@article{${toKey(id)},`, ...lines, `  url = {${toUrl(url)}},`, '}', ''].join('\n');
}

/** A citation key of letters, digits and dashes. */
function toKey(id: string): string {
  return `tickermark-${id.replace(/[^\w-]/g, '-')}`;
}

/** TeX's own characters are text; an author is one name, whatever "and" may be in it. */
function toBraced(name: string, value: string): string {
  const text = toCleanLine(value)
    .replace(
      /[\\{}]/g,
      (character) => ({ '\\': '\\textbackslash ', '{': '\\{', '}': '\\}' })[character] ?? '',
    )
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ')
    // TeX makes one sign of some pairs: a dash of two hyphens, a quotation mark of two strokes.
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}');
  return name === 'author' ? `{${text}}` : text;
}

/** Braces and spaces of an address are percent-encoded; the rest a url field takes as it is. */
function toUrl(url: string): string {
  return toCleanLine(url).replace(/[{}\\\s]/g, encodeURIComponent);
}
