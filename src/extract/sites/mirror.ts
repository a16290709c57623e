import { isFurniture } from '../furniture.ts';
import { firstLine, lineOf } from '../page-parts.ts';
import type { PageParts } from '../page-parts.ts';
import { parseArticleAddress } from '../parse-article-address.ts';
import { parseTime } from '../parse-time.ts';

/** Within the section: its date, title, abstract, and the tags; everything else is the article or its tail. */
const excluded = 'section > small, section > h1, section > blockquote:first-of-type, section > .tags';

/**
 * Finds the article of a page of the Jekyll mirror; null when it has no section. In its early layout the article also
 * leaks out of a meta attribute to the top of the page, with the same ids: only the section counts.
 */
export function findMirrorArticle(document: Document): PageParts | null {
  const section = document.querySelector('.wrapper section') ?? document.querySelector('section');
  if (!section || lineOf(section) === null) return null;
  const original = findOriginalLink(section);
  return {
    site: 'mirror',
    body: section,
    rules: { excluded, isFurniture, endsBefore: findTail(section, original) },
    title: firstLine(section, ['h1']),
    digest: lineOf(section.querySelector('blockquote')),
    publishedAt: parseTime(firstLine(section, ['small', 'time']) ?? ''),
    media: null,
    author: null,
    originalUrl: original?.getAttribute('href') ?? null,
  };
}

/** The address of the original stands below the article as a link that shows itself; some posts have none. */
function findOriginalLink(section: Element): Element | null {
  for (const link of section.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (lineOf(link) === href.trim() && parseArticleAddress(href)?.site === 'eastmoney') return link;
  }
  return null;
}

/** Where the article ends: the original's address, or the links back to the lists. */
function findTail(section: Element, original: Element | null): Element | null {
  const back = [...section.querySelectorAll('a')].find((link) => lineOf(link)?.startsWith('返回'));
  const first = original ?? back ?? null;
  return first?.closest('section > *') ?? null;
}
