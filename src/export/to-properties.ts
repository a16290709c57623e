import type { Article } from '../model/article.ts';
import { listSecurities } from '../model/list-securities.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { toYamlString } from './to-yaml-string.ts';

/**
 * The YAML properties at the head of a Markdown file, between their "---" lines, named as Obsidian's Web Clipper names
 * them and with ours added. What the page does not say is left out. `created` is the reader's own day of saving.
 */
export function toProperties(article: Article | SavedArticle): string {
  const securities = listSecurities(article);
  const named = (kind: 'stock' | 'board') =>
    securities.filter((security) => security.kind === kind).map(({ secid, name }) => `${name} (${secid})`);
  const saved = 'savedAt' in article ? article : null;
  return [
    '---',
    property('title', article.title),
    property('source', article.url),
    property('author', article.author),
    property('editor', article.editor),
    property('original_title', article.originalTitle),
    dateProperty('published', article.publishedAt?.slice(0, 10)),
    dateProperty('created', saved && toLocalDate(saved.savedAt)),
    property('description', article.digest),
    listProperty('tags', (saved?.tags ?? []).map(toTag).filter(Boolean)),
    listProperty('stocks', named('stock')),
    listProperty('boards', named('board')),
    property('article_id', article.id),
    property('media', article.media),
    '---',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function property(name: string, value: string | null): string | null {
  return value === null ? null : `${name}: ${toYamlString(value)}`;
}

/** Dates stand without quotes, so that Obsidian takes them for dates. */
function dateProperty(name: string, date: string | null | undefined): string | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${name}: ${date}` : null;
}

function listProperty(name: string, values: string[]): string {
  if (values.length === 0) return `${name}: []`;
  return `${name}:\n${values.map((value) => `  - ${toYamlString(value)}`).join('\n')}`;
}

/** Obsidian's tags have no blanks and no number sign. */
function toTag(tag: string): string {
  return tag.trim().replace(/#/g, '').replace(/\s+/g, '-');
}

/** The day of a moment where the reader is, "YYYY-MM-DD"; null when it is no moment. */
export function toLocalDate(moment: string): string | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
